package org.allianceevents.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.graphql.ErrorCode;

/** How a GraphQL request ended. */
enum RequestOutcome {
    OK,
    NOT_MODIFIED,
    /** An answer in which single fields failed. */
    PARTIAL,
    /** The client's mistake. */
    REFUSED,
    /** To be asked again a little later. */
    UNAVAILABLE,
    /** Our mistake. */
    FAILED;

    /** The end of a request that was answered with a response map of the GraphQL specification. */
    static RequestOutcome of(int status, Map<String, Object> body) {
        if (!(body.get("errors") instanceof List<?> errors)) {
            return OK;
        }
        if (errors.stream().anyMatch(RequestOutcome::isOurs)) {
            return FAILED;
        }
        return status < 300 && body.get("data") != null ? PARTIAL : of(status < 300 ? 400 : status);
    }

    /** The end of a request that was answered by its status. */
    static RequestOutcome of(int status) {
        if (status == 304) {
            return NOT_MODIFIED;
        }
        if (status == 503) {
            return UNAVAILABLE;
        }
        return status < 500 ? REFUSED : FAILED;
    }

    private static boolean isOurs(Object error) {
        return error instanceof Map<?, ?> parts
                && parts.get("extensions") instanceof Map<?, ?> extensions
                && ErrorCode.INTERNAL.name().equals(String.valueOf(extensions.get("code")));
    }

    /** Its name as a label. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
