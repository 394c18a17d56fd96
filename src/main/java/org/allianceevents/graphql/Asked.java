package org.allianceevents.graphql;

import org.jspecify.annotations.Nullable;

/**
 * What a request asked for, in words that the log and the metrics may have: nothing of its variables.
 *
 * @param field its root field, {@link #SEVERAL}, {@link #INTROSPECTION}, or {@link #UNREAD}: few values, whatever clients send
 * @param name the client's name of the operation, at most {@value #LONGEST_NAME} characters of it; null if it has none
 * @param cost what it was reckoned to cost; null if it didn't come that far
 */
public record Asked(String field, @Nullable String name, @Nullable Long cost) {

    /** More than one root field. */
    public static final String SEVERAL = "several";

    /** The schema, or {@code __typename}. */
    public static final String INTROSPECTION = "introspection";

    /** A request that wasn't read as far as its fields: refused, or answered with "not modified". */
    public static final String UNREAD = "unread";

    /** Nothing is known of the request. */
    public static final Asked NOTHING = new Asked(UNREAD, null, null);

    static final int LONGEST_NAME = 64;

    /** The same, with what it was reckoned to cost. */
    Asked costing(@Nullable Long known) {
        return new Asked(field, name, known);
    }
}
