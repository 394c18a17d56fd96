package org.allianceevents.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.allianceevents.graphql.limit.LimitConfig;

/**
 * Refuses addresses that are longer than gateways usually let through, in the words of all other refusals. The server itself
 * refuses longer ones yet, without a word.
 */
@ApplicationScoped
public class LongAddresses {

    /** After what every answer carries, before anything is answered. */
    private static final int EARLY = -800;

    private final int most;

    LongAddresses(LimitConfig limits) {
        most = limits.address();
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > most) {
            Exchange.refuse(
                    context,
                    new Refusal(
                            414, "The address is longer than " + most + " bytes. Send the query by POST, or name it."));
        } else {
            context.next();
        }
    }
}
