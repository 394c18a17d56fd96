package org.allianceevents.http;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/**
 * Whether an answer goes out compressed: by gzip, if the client takes it and there is something to be saved. The server's
 * compressor decides by the same header; would this decide otherwise, one strong tag stood for two different answers.
 */
final class Compression {

    /** A shorter answer fits into one packet anyway. */
    private static final int WORTH_IT = 1000;

    private static final Compressor SERVER = new Compressor();

    private Compression() {}

    /** The server's own reading of what a client accepts, with the one encoding that the configuration names. */
    private static final class Compressor extends HttpContentCompressor {

        Compressor() {
            super(StandardCompressionOptions.gzip());
        }

        boolean compresses(String accepted) {
            return "gzip".equals(determineEncoding(accepted));
        }
    }

    /** Whether the server compresses for this client. */
    static boolean isAccepted(HttpServerRequest request) {
        List<String> accepted = request.headers().getAll(HttpHeaders.ACCEPT_ENCODING);
        return !accepted.isEmpty() && SERVER.compresses(String.join(",", accepted));
    }

    /**
     * Lets the server compress the answer, or keeps it from that: what has an encoding already it leaves as it is. An answer
     * without a body it leaves as it is anyway.
     */
    static void allow(HttpServerRequest request, HttpServerResponse response, int length) {
        if (request.method() == HttpMethod.HEAD || length >= WORTH_IT && isAccepted(request)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
