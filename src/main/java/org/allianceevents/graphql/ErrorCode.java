package org.allianceevents.graphql;

/** What {@code extensions.code} of an error says. */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    BAD_USER_INPUT,
    QUERY_TOO_COMPLEX,
    PERSISTED_QUERY_NOT_FOUND,
    /** Not GraphQL over HTTP. */
    BAD_REQUEST,
    /** Nothing is loaded yet, the database is away, or there is more to do than can be done: come again. */
    UNAVAILABLE,
    /** The answer was not ready in time. */
    TIMEOUT,
    INTERNAL
}
