package org.allianceevents.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.allianceevents.graphql.GraphQLRequest;
import org.jboss.logging.MDC;

/**
 * Gives every request an identifier, under which the log has it: the {@code X-Request-Id} that a gateway sent, or a new
 * one. The answer carries it too.
 */
@ApplicationScoped
public class RequestId {

    private static final String HEADER = "X-Request-Id";

    /** What gateways make. Anything else could put lines of its own into the log. */
    private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9._:+/=-]{1,128}");

    private static final int FIRST = -1000;

    /** Where a UUID (RFC 9562) says that it was drawn by lot. */
    private static final long VERSION_BITS = 0xF000L;

    private static final long RANDOM_VERSION = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(RequestId::identify);
    }

    private static void identify(RoutingContext context) {
        String id = of(context.request());
        MDC.put(GraphQLRequest.ID, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private static String of(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        return given != null && USUAL.matcher(given).matches() ? given : made().toString();
    }

    /** Nobody need be unable to guess it, so that it need not wait for the generator of secrets, which costs as much as a lookup. */
    private static UUID made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                random.nextLong() & ~VERSION_BITS | RANDOM_VERSION, random.nextLong() & ~VARIANT_BITS | VARIANT);
    }
}
