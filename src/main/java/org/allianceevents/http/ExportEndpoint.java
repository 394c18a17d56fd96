package org.allianceevents.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceevents.export.Export;
import org.allianceevents.export.ExportConfig;
import org.allianceevents.export.ExportFile;
import org.allianceevents.export.ExportRequest;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DatabaseState;
import org.allianceevents.search.DeadlineConfig;
import org.jboss.logging.Logger;

/** The addresses of the exports: {@code /events.csv} and so on, for GET and HEAD. */
@ApplicationScoped
public class ExportEndpoint {

    private static final Logger LOG = Logger.getLogger(ExportEndpoint.class);

    private final Export export;
    private final CacheHeaders cache;
    private final Admission admission;
    private final DeadlineConfig deadlines;
    private final ExportConfig config;

    ExportEndpoint(
            Export export, CacheHeaders cache, Admission admission, DeadlineConfig deadlines, ExportConfig config) {
        this.export = export;
        this.cache = cache;
        this.admission = admission;
        this.deadlines = deadlines;
        this.config = config;
    }

    void register(@Observes Router router) {
        for (ExportFile file : ExportFile.values()) {
            route(router, file).handler(context -> Exchange.begin(context, deadlines.answer()));
            route(router, file)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(context -> admit(Exchange.of(context), file));
            route(router, file).handler(context -> Exchange.of(context)
                    .refuse(new Refusal(405, "Accepted methods: GET and HEAD.").allow("GET, HEAD")));
        }
    }

    private static Route route(Router router, ExportFile file) {
        return router.route("/" + file.path()).order(GraphQLEndpoint.BEFORE_OTHERS);
    }

    private void admit(Exchange exchange, ExportFile file) {
        try {
            admission.admitExport(() -> answer(exchange, file));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void answer(Exchange exchange, ExportFile file) {
        try {
            exchange.deadline().check();
            answer(exchange, ExportRequest.of(file, parameters(exchange.context())));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException e) {
            exchange.refuse(refusal(e));
        }
    }

    private static Map<String, List<String>> parameters(RoutingContext context) {
        Map<String, List<String>> parameters = new TreeMap<>();
        MultiMap given = context.queryParams();
        given.names().forEach(name -> parameters.put(name, given.getAll(name)));
        return parameters;
    }

    private void answer(Exchange exchange, ExportRequest request) {
        ExportResponse response = new ExportResponse(exchange, request, cache, config);
        if (isKnown(exchange, response, request)) {
            return;
        }
        try {
            export.write(request, response);
            response.end();
        } catch (IOException e) {
            LOG.debugf("An export ended early: %s", e.getMessage());
            response.cut();
        } catch (RuntimeException e) {
            if (!response.isOpen()) {
                throw e;
            }
            LOG.warn("An export was cut", e);
            response.cut();
        }
    }

    /** Whether the client has the file already, and has been told so. */
    private boolean isKnown(Exchange exchange, ExportResponse response, ExportRequest request) {
        Map<String, String> kept =
                cache.kept(request, response.address(), response.isCompressed()).orElseThrow(() -> Refusal.loading());
        boolean known = cache.has(exchange.context().request(), kept.get(HttpHeaders.ETAG.toString()));
        if (known) {
            exchange.notModified(kept);
        }
        return known;
    }

    /** What a client is told of an error before anything was sent. */
    static Refusal refusal(RuntimeException error) {
        if (error instanceof BadInput) {
            return new Refusal(400, ErrorCode.BAD_USER_INPUT, error.getMessage());
        }
        return switch (DatabaseState.of(error)) {
            case TOO_SLOW -> Refusal.late();
            case AWAY -> {
                LOG.warnf("The database is away: %s", error.getMessage());
                yield new Refusal(
                                503,
                                ErrorCode.UNAVAILABLE,
                                "The database is not available. Try again in a few seconds.")
                        .retryAfter();
            }
            case WORKING -> {
                LOG.error("An answer could not be made", error);
                yield Refusal.internal();
            }
        };
    }
}
