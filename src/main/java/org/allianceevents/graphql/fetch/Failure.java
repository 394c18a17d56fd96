package org.allianceevents.graphql.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A field that failed while an answer was written by a plan. The ordinary way, which then makes the errors, meets the same
 * failure again instead of asking a database that may be slow a second time.
 */
public record Failure(@Nullable Object source, Field field, Exception cause) {

    /** Leaves it for the ordinary way of the same execution. */
    public void leaveIn(graphql.GraphQLContext execution) {
        execution.put(Failure.class, this);
    }

    /** Fails as before, if this is the field that failed. */
    static void repeat(DataFetchingEnvironment environment) {
        @Nullable Failure failure = environment.getGraphQlContext().get(Failure.class);
        if (failure != null && failure.source == environment.getSource() && failure.field == environment.getField()) {
            sneak(failure.cause);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception cause) throws E {
        throw (E) cause;
    }
}
