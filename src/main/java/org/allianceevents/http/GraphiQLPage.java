package org.allianceevents.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The page {@code /graphiql}: the query editor, with examples in its tabs. */
@ApplicationScoped
public class GraphiQLPage {

    void register(@Observes Router router) {
        router.route("/graphiql")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> context.reroute("/graphiql/index.html"));
    }
}
