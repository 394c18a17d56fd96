package org.allianceevents.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import org.allianceevents.graphql.Answer;
import org.allianceevents.graphql.Answer.Outcome;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.search.DeadlineConfig;
import org.allianceevents.search.TimedOut;
import org.jboss.logging.Logger;

/** The endpoint {@code /graphql}. It comes before SmallRye's own at the same path, which never gets a request. */
@ApplicationScoped
public class GraphQLEndpoint {

    private static final Logger LOG = Logger.getLogger(GraphQLEndpoint.class);

    static final String PATH = "/graphql";

    /** The order of routes that come before those of extensions. */
    static final int BEFORE_OTHERS = -100;

    private final RequestReader requests;
    private final Execution execution;
    private final CacheHeaders cache;
    private final Admission admission;
    private final DeadlineConfig deadlines;
    private final LimitConfig limits;
    private final RequestMeter meter;

    GraphQLEndpoint(
            RequestReader requests,
            Execution execution,
            CacheHeaders cache,
            Admission admission,
            DeadlineConfig deadlines,
            LimitConfig limits,
            RequestMeter meter) {
        this.requests = requests;
        this.execution = execution;
        this.cache = cache;
        this.admission = admission;
        this.deadlines = deadlines;
        this.limits = limits;
        this.meter = meter;
    }

    void register(@Observes Router router) {
        route(router).handler(context -> {
            context.addEndHandler(ended -> meter.ended(Exchange.of(context)));
            Exchange.begin(context, deadlines.answer());
        });
        route(router).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> admit(context, requests::get));
        route(router)
                .method(HttpMethod.POST)
                .handler(BodyHandler.create(false).setBodyLimit(limits.body()))
                .failureHandler(this::unread);
        route(router).method(HttpMethod.POST).handler(context -> admit(context, requests::post));
        route(router).handler(context -> Exchange.of(context)
                .refuse(new Refusal(405, "Accepted methods: GET and POST.").allow("GET, HEAD, POST")));
    }

    private static Route route(Router router) {
        return router.route(PATH).order(BEFORE_OTHERS);
    }

    private void admit(RoutingContext context, Function<RoutingContext, GraphQLRequest> reading) {
        Exchange exchange = Exchange.of(context);
        try {
            admission.admit(() -> answer(exchange, reading));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void answer(Exchange exchange, Function<RoutingContext, GraphQLRequest> reading) {
        try {
            exchange.deadline().check();
            exchange.chooseType();
            GraphQLRequest request = reading.apply(exchange.context());
            if (exchange.isRead() && changesSomething(request)) {
                throw new Refusal(405, "Over GET only queries are accepted.").allow("POST");
            }
            answer(exchange, request);
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        } catch (TimedOut e) {
            exchange.refuse(Refusal.late());
        } catch (RuntimeException e) {
            LOG.error("A request failed outside execution", e);
            exchange.refuse(Refusal.internal());
        }
    }

    private void answer(Exchange exchange, GraphQLRequest request) {
        if (!cache.hasRelease()) {
            throw Refusal.loading();
        }
        // Nobody keeps the answer to a POST, so that it needs no tag.
        String tag = exchange.isRead() ? tag(exchange, request) : null;
        if (tag != null && cache.names(exchange.context().request(), tag)) {
            exchange.notModified(cache.kept(tag));
            return;
        }
        Answer answer = execution.execute(request, exchange.deadline());
        exchange.asks(answer.asked());
        if (answer.outcome() == Outcome.NOT_NOW) {
            exchange.answer(503, Refusal.COME_AGAIN, answer.body());
            return;
        }
        // A tag belongs to one release: when that changed meanwhile, the next request gets the new one's.
        boolean kept = tag != null && !answer.hasErrors() && tag.equals(tag(exchange, request));
        if (kept && cache.has(exchange.context().request(), tag)) {
            exchange.notModified(cache.kept(tag));
            return;
        }
        exchange.answer(
                answer.outcome() == Outcome.EXECUTED || exchange.type() == MediaTypes.JSON ? 200 : 400,
                kept ? cache.kept(tag) : CacheHeaders.NOT_KEPT,
                answer.body());
    }

    private String tag(Exchange exchange, GraphQLRequest request) {
        return cache.tag(
                request,
                exchange.type(),
                Compression.isAccepted(exchange.context().request()));
    }

    /** The schema has no mutation, but a client that sends one over GET shall hear what is wrong with that. */
    private static boolean changesSomething(GraphQLRequest request) {
        if (!request.query().contains("mutation") && !request.query().contains("subscription")) {
            return false;
        }
        try {
            return Parser.parse(request.query()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> request.operationName() == null
                            || request.operationName().equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    /** What goes wrong while the body comes is the client's doing: it is too long, no HTTP, or breaks off. */
    private void unread(RoutingContext context) {
        int status = context.statusCode();
        if (status == 413) {
            Exchange.of(context).refuse(new Refusal(413, "The body is longer than " + limits.body() + " bytes."));
        } else if (status == 417) {
            Exchange.of(context).refuse(new Refusal(417, "Nothing but 100-continue can be expected."));
        } else if (context.request().isEnded()) {
            context.next();
        } else {
            Exchange.of(context).refuse(new Refusal(400, "The body of the request could not be read."));
        }
    }
}
