package org.allianceevents.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.allianceevents.graphql.Answer;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.graphql.ServedSchema;
import org.jboss.logging.Logger;

/** The endpoint {@code /graphql}. It comes before SmallRye's own at the same path, which never gets a request. */
@ApplicationScoped
public class GraphQLEndpoint {

    private static final Logger LOG = Logger.getLogger(GraphQLEndpoint.class);

    private static final String PATH = "/graphql";

    /** A document and its variables; the longest query of the explorer has 3 kB. */
    private static final long LARGEST_BODY = 100_000;

    private static final int BEFORE_OTHERS = -100;

    private final RequestReader requests;
    private final Execution execution;
    private final ServedSchema schema;
    private final CacheHeaders cache;
    private final JsonMapper json = JsonMapper.builder().build();

    GraphQLEndpoint(RequestReader requests, Execution execution, ServedSchema schema, CacheHeaders cache) {
        this.requests = requests;
        this.execution = execution;
        this.schema = schema;
        this.cache = cache;
    }

    void register(@Observes Router router) {
        read(router, PATH + "/schema.graphql").handler(this::sdl);
        read(router, PATH).blockingHandler(context -> answer(context, () -> requests.get(context)), false);
        router.post(PATH).order(BEFORE_OTHERS).handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        router.post(PATH)
                .order(BEFORE_OTHERS)
                .blockingHandler(context -> answer(context, () -> requests.post(context)), false)
                .failureHandler(this::tooLarge);
        router.route(PATH).order(BEFORE_OTHERS).handler(context -> {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            refuse(context, MediaTypes.JSON, 405, ErrorCode.BAD_REQUEST, "Accepted methods: GET and POST.");
        });
    }

    /** A route for GET, and for HEAD as HTTP wants it wherever there is GET. */
    private static Route read(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_OTHERS);
    }

    private void sdl(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, cache.fresh())
                .end(schema.sdl());
    }

    @FunctionalInterface
    private interface Reading {
        GraphQLRequest read();
    }

    private void answer(RoutingContext context, Reading reading) {
        MediaTypes type = MediaTypes.JSON;
        try {
            type = MediaTypes.accepted(context);
            GraphQLRequest request = reading.read();
            if (isRead(context) && changesSomething(request)) {
                context.response().putHeader(HttpHeaders.ALLOW, "POST");
                throw new Refusal(405, "Over GET only queries are accepted.");
            }
            answer(context, type, request);
        } catch (Refusal refusal) {
            refuse(context, type, refusal.status(), refusal.code(), refusal.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A request failed outside execution", e);
            refuse(context, type, 500, ErrorCode.INTERNAL, "Something went wrong here; it is in the log.");
        }
    }

    private void answer(RoutingContext context, MediaTypes type, GraphQLRequest request) {
        if (!cache.hasRelease()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            throw new Refusal(503, ErrorCode.UNAVAILABLE, "The dataset is being loaded. Try again in a second.");
        }
        String tag = cache.tag(request, type);
        if (isRead(context) && cache.has(context.request(), tag)) {
            cache.mayBeKept(context.response(), tag);
            context.response().setStatusCode(304).end();
            return;
        }
        Answer answer = execution.execute(request);
        // A tag belongs to one release: when that changed meanwhile, the next request gets the new one's.
        if (answer.body().containsKey("errors") || !tag.equals(cache.tag(request, type))) {
            cache.mustNotBeKept(context.response());
        } else if (isRead(context)) {
            cache.mayBeKept(context.response(), tag);
        }
        send(context, type, answer.executed() || type == MediaTypes.JSON ? 200 : 400, answer.body());
    }

    private static boolean isRead(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
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

    private void tooLarge(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(
                    context,
                    MediaTypes.JSON,
                    413,
                    ErrorCode.BAD_REQUEST,
                    "The body is longer than " + LARGEST_BODY + " bytes.");
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, MediaTypes type, int status, ErrorCode code, String message) {
        cache.mustNotBeKept(context.response());
        send(
                context,
                type,
                status,
                Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
    }

    private void send(RoutingContext context, MediaTypes type, int status, Map<String, Object> body) {
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                    .putHeader(HttpHeaders.VARY, "Accept")
                    .end(Buffer.buffer(json.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }
}
