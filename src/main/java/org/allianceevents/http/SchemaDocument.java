package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.allianceevents.graphql.ServedSchema;

/** The document {@code /graphql/schema.graphql}: the schema in the schema definition language. */
@ApplicationScoped
public class SchemaDocument {

    private static final String PATH = "/graphql/schema.graphql";

    private final ServedSchema schema;
    private final CacheHeaders cache;

    SchemaDocument(ServedSchema schema, CacheHeaders cache) {
        this.schema = schema;
        this.cache = cache;
    }

    void register(@Observes Router router) {
        router.route(PATH)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(GraphQLEndpoint.BEFORE_OTHERS)
                .handler(this::answer);
        router.route(PATH)
                .order(GraphQLEndpoint.BEFORE_OTHERS)
                .handler(context -> Exchange.refuse(
                        context, new Refusal(405, "Accepted methods: GET and HEAD.").allow("GET, HEAD")));
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        String tag = cache.schemaTag(Compression.isAccepted(context.request()));
        cache.kept(tag).forEach(response::putHeader);
        if (cache.has(context.request(), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        String sdl = schema.sdl();
        Compression.allow(context.request(), response, sdl.length());
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(sdl);
    }
}
