package org.allianceevents.http;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The two media types of answers, and which of them a client wants. */
enum MediaTypes {
    GRAPHQL("application/graphql-response+json"),
    JSON("application/json");

    private final String name;

    MediaTypes(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /**
     * The type that the client prefers. Without an Accept header the specification's older clients expect JSON.
     *
     * @throws Refusal if it accepts neither
     */
    static MediaTypes accepted(RoutingContext context) {
        List<MIMEHeader> accepts = context.parsedHeaders().accept();
        if (accepts.isEmpty()) {
            return JSON;
        }
        for (MIMEHeader accept : accepts) {
            // A range with a star leaves the choice to us: JSON first, which every client reads.
            for (MediaTypes type : List.of(JSON, GRAPHQL)) {
                if (accept.weight() > 0 && type.fits(accept) && !type.isExcluded(accepts)) {
                    return type;
                }
            }
        }
        throw new Refusal(
                406, "Answers are " + GRAPHQL.name + " or " + JSON.name + ", and the Accept header allows neither.");
    }

    private boolean isExcluded(List<MIMEHeader> accepts) {
        return accepts.stream()
                .anyMatch(
                        accept -> accept.weight() == 0 && !accept.subComponent().equals("*") && fits(accept));
    }

    private boolean fits(MIMEHeader accept) {
        String[] parts = name.split("/");
        return (accept.component().equals("*") || accept.component().equalsIgnoreCase(parts[0]))
                && (accept.subComponent().equals("*") || accept.subComponent().equalsIgnoreCase(parts[1]));
    }
}
