package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import java.util.HashMap;
import java.util.Map;
import org.allianceevents.graphql.ErrorCode;

/** A request that doesn't come as far as GraphQL. The message says what would be accepted. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The headers of an answer that may be another one a little later. */
    static final Map<String, String> COME_AGAIN =
            Map.of(HttpHeaders.RETRY_AFTER.toString(), "1", HttpHeaders.CACHE_CONTROL.toString(), "no-store");

    private final int status;
    private final ErrorCode code;
    private final HashMap<String, String> headers = new HashMap<>();

    Refusal(int status, String message) {
        this(status, ErrorCode.BAD_REQUEST, message);
    }

    Refusal(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** An answer that was not ready in time. */
    static Refusal late() {
        return new Refusal(503, ErrorCode.TIMEOUT, "The answer was not ready in time. Ask for less, or try again.")
                .retryAfter();
    }

    /** There is no release to answer from yet. */
    static Refusal loading() {
        return new Refusal(503, ErrorCode.UNAVAILABLE, "The dataset is being loaded. Try again in a second.")
                .retryAfter();
    }

    /** Our mistake: the log has it. */
    static Refusal internal() {
        return new Refusal(500, ErrorCode.INTERNAL, "Something went wrong here; it is in the log under X-Request-Id.");
    }

    /** Names the methods that are accepted. */
    Refusal allow(String methods) {
        headers.put(HttpHeaders.ALLOW.toString(), methods);
        return this;
    }

    /** Says that bodies are accepted as they are. */
    Refusal allowNoEncoding() {
        headers.put(HttpHeaders.ACCEPT_ENCODING.toString(), HttpHeaders.IDENTITY.toString());
        return this;
    }

    /** Says that the same request may be answered a little later. */
    Refusal retryAfter() {
        headers.putAll(COME_AGAIN);
        return this;
    }

    ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }

    /**
     * The status of an answer of this type. That a document isn't known is no failure for clients that name it first, and those
     * who know the older type alone read no answer but a success.
     */
    int status(MediaTypes type) {
        return code == ErrorCode.PERSISTED_QUERY_NOT_FOUND && type == MediaTypes.JSON ? 200 : status;
    }

    Map<String, String> headers() {
        return headers;
    }
}
