package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;

/**
 * The data is public: a page of any origin may ask, without credentials. Every answer says so, whoever asked: gateways keep
 * one answer for all, and one that named the origin it was first made for would shut out the others.
 */
@ApplicationScoped
public class Origins {

    private static final int FIRST = -900;

    private static final int A_DAY = (int) Duration.ofDays(1).toSeconds();

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    private static final String ANSWERED = String.join(
            ",",
            "etag",
            "retry-after",
            "x-request-id",
            "content-disposition",
            "alliance-events-release",
            "alliance-events-count");

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            context.response().putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWERED);
            context.next();
        });
        // Any header may be sent, as nothing depends on who asks: this handler names what it was asked for.
        router.route()
                .method(HttpMethod.OPTIONS)
                .order(FIRST)
                .handler(CorsHandler.create().allowedMethods(METHODS).maxAgeSeconds(A_DAY));
    }
}
