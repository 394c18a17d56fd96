package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.Locale;

/** Whether an answer goes out compressed: by gzip, if the client takes it and there is something to be saved. */
final class Compression {

    /** A shorter answer fits into one packet anyway. */
    private static final int WORTH_IT = 1000;

    private Compression() {}

    /** Whether the client takes gzip. */
    static boolean isAccepted(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.matches("(gzip|\\*)(;q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
    }

    /** Lets the server compress the answer. Quarkus marks all as identity, which the server takes for a refusal. */
    static void allow(HttpServerRequest request, HttpServerResponse response, int length) {
        if (length >= WORTH_IT && isAccepted(request)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
