package org.allianceevents.graphql.limit;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs beside the fields that it comes to hold, since the database goes through all that a filter finds, whatever
 * part of it is asked for: a facet counts it, an order by relevance ranks it, and each search within another takes a statement.
 * The prices are as the times are, so that a request within the limit takes about a quarter of a second.
 */
final class SearchPrice {

    private static final String FACETS = "EventFacets";
    private static final String ORDER = "orderBy";
    private static final String RELEVANCE = "RELEVANCE";

    private static final long OF_RELEVANCE = 10_000;

    private static final long OF_A_SEARCH = 50;

    /** Of what an event has few of, and there are few of at all. */
    private static final long OF_A_FACET = 300;

    private static final Map<String, Long> DEAR_FACETS =
            Map.of("actors", 10_000L, "publishers", 5_000L, "places", 2_500L);

    private final Map<String, Object> variables;

    SearchPrice(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** @param isWithin whether it searches anew for each object that another search finds */
    long of(Field field, GraphQLCompositeType parent, boolean isWithin) {
        if (parent.getName().equals(FACETS)) {
            return DEAR_FACETS.getOrDefault(field.getName(), OF_A_FACET);
        }
        boolean ranks = field.getArguments().stream()
                .anyMatch(argument -> argument.getName().equals(ORDER) && ranks(argument.getValue()));
        return (ranks ? OF_RELEVANCE : 0) + (isWithin ? OF_A_SEARCH : 0);
    }

    private boolean ranks(Value<?> order) {
        if (order instanceof VariableReference variable) {
            return ranksValue(variables.get(variable.getName()));
        }
        if (order instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(this::ranks);
        }
        if (order instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> ranks(field.getValue()));
        }
        return order instanceof EnumValue field && field.getName().equals(RELEVANCE);
    }

    private static boolean ranksValue(@Nullable Object order) {
        if (order instanceof List<?> list) {
            return list.stream().anyMatch(SearchPrice::ranksValue);
        }
        return order instanceof Map<?, ?> object
                ? object.values().stream().anyMatch(SearchPrice::ranksValue)
                : RELEVANCE.equals(String.valueOf(order));
    }
}
