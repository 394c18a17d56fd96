package org.allianceevents.http;

import org.allianceevents.graphql.ErrorCode;

/** A request that doesn't come as far as GraphQL. The message says what would be accepted. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    Refusal(int status, String message) {
        this(status, ErrorCode.BAD_REQUEST, message);
    }

    Refusal(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }
}
