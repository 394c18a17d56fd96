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
    /** Nothing is loaded yet. */
    UNAVAILABLE,
    INTERNAL
}
