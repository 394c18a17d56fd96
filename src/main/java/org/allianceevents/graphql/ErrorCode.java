package org.allianceevents.graphql;

/** What {@code extensions.code} of an error says. */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    BAD_USER_INPUT,
    INTERNAL
}
