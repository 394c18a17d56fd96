package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.pages.ErrorPages;

/**
 * Refuses addresses that are longer than gateways usually let through, in the words of all other refusals: browsers get a page.
 * The server itself refuses longer ones yet, and those that can't be decoded, without a word.
 */
@ApplicationScoped
public class LongAddresses {

    /** After what every answer carries, before anything is answered. */
    private static final int EARLY = -800;

    private final int most;
    private final ErrorPages errors;

    LongAddresses(LimitConfig limits, ErrorPages errors) {
        this.most = limits.address();
        this.errors = errors;
    }

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > most) {
            refuse(context, new Refusal(414, tooLong(request.path())));
        } else {
            context.next();
        }
    }

    private String tooLong(String path) {
        String remedy = path.equals(GraphQLEndpoint.PATH)
                ? "Send the query by POST, or name it."
                : "Choose fewer values, or ask the API by POST.";
        return "The address is longer than " + most + " bytes. " + remedy;
    }

    private void refuse(RoutingContext context, Refusal refusal) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            PageResponse.unread(context, errors).refuse(refusal);
        } else {
            Exchange.refuse(context, refusal);
        }
    }
}
