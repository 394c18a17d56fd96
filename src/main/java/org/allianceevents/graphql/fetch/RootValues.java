package org.allianceevents.graphql.fetch;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of root fields that were got before a plan gave up. graphql-java, which begins anew, takes them from here
 * instead of asking a second time.
 */
public final class RootValues {

    private final Map<Field, @Nullable Object> values = new IdentityHashMap<>();

    public void add(Field field, @Nullable Object value) {
        values.put(field, value);
    }

    /** Leaves them for the ordinary way of the same execution. */
    public void leaveIn(GraphQLContext execution) {
        execution.put(RootValues.class, this);
    }

    /** Those that were left for this field's execution, if it is a root field whose value is among them; else null. */
    static @Nullable RootValues of(DataFetchingEnvironment environment) {
        @Nullable RootValues left = environment.getGraphQlContext().get(RootValues.class);
        return left != null && environment.getSource() == null && left.values.containsKey(environment.getField())
                ? left
                : null;
    }

    /** The value of a root field. */
    @Nullable
    Object get(Field field) {
        return values.get(field);
    }
}
