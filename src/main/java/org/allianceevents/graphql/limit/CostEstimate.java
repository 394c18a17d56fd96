package org.allianceevents.graphql.limit;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.search.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How many fields an answer may come to hold, estimated before anything is fetched: page sizes multiply, and any other list
 * of objects counts as {@value #USUAL_LENGTH}. What makes the database count or rank has a price of its own.
 */
final class CostEstimate {

    private static final int DEFAULT_MEMBERS = 50;

    /** Participants, citations, relations: few events have more of any. */
    private static final int USUAL_LENGTH = 4;

    /** Lists without pages that are longer: a timeline by week, every report of force levels. */
    private static final Map<String, Integer> LONG_LISTS =
            Map.of("timeline", 1000, "forceLevels", 1000, "sections", 20);

    /** Arguments that name each element of the answer. */
    private static final List<String> ASKED_FOR = List.of("ids", "representations");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Cost> costs = new HashMap<>();
    private final SearchPrice price;

    CostEstimate(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.price = new SearchPrice(variables);
    }

    /** What an operation costs that selects this. */
    long of(SelectionSet selections) {
        return cost(selections, schema.getQueryType()).once();
    }

    private Cost cost(@Nullable SelectionSet selections, GraphQLType type) {
        Cost cost = Cost.NONE;
        if (selections != null && type instanceof GraphQLCompositeType parent) {
            for (Selection<?> selection : selections.getSelections()) {
                cost = cost.beside(cost(selection, parent));
            }
        }
        return cost;
    }

    private Cost cost(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            return cost(field, parent);
        }
        if (selection instanceof InlineFragment inline) {
            boolean same = inline.getTypeCondition() == null;
            return cost(
                    inline.getSelectionSet(),
                    same ? parent : schema.getType(inline.getTypeCondition().getName()));
        }
        return fragment(((FragmentSpread) selection).getName());
    }

    /** A fragment costs the same wherever it is spread. */
    private Cost fragment(String name) {
        Cost known = costs.get(name);
        if (known == null) {
            FragmentDefinition fragment = fragments.get(name);
            known = cost(
                    fragment.getSelectionSet(),
                    schema.getType(fragment.getTypeCondition().getName()));
            costs.put(name, known);
        }
        return known;
    }

    private Cost cost(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__")) {
            // Introspection is public and bounded by its depth.
            return new Cost(1, 0);
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        boolean ofPage = isConnection(parent) && GraphQLTypeUtil.isList(type);
        Cost within = cost(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(type));
        long held = isConnection(type)
                ? within.ofPage(size(field))
                : Cost.times(ofPage ? 1 : times(field, definition, type), within.once());
        boolean isWithin = isConnection(type) && parent != schema.getQueryType();
        long all = Cost.sum(Cost.sum(1, price.of(field, parent, isWithin)), held);
        return ofPage ? new Cost(0, all) : new Cost(all, 0);
    }

    private static boolean isConnection(GraphQLType type) {
        return type instanceof GraphQLCompositeType named && named.getName().endsWith("Connection");
    }

    private long size(Field field) {
        // A last of null is none, so that the page is as large as first says. Both together the field refuses.
        Argument last = argument(field, "last");
        boolean backwards = last != null && value(last.getValue()) != null;
        return number(backwards ? last : argument(field, "first"), PageRequest.DEFAULT_SIZE);
    }

    private long times(Field field, GraphQLFieldDefinition definition, GraphQLType type) {
        boolean leaves = field.getSelectionSet() == null;
        if (!GraphQLTypeUtil.isList(type) || leaves) {
            return 1;
        }
        if (LONG_LISTS.containsKey(field.getName())) {
            return LONG_LISTS.get(field.getName());
        }
        for (String list : ASKED_FOR) {
            Argument objects = argument(field, list);
            if (objects != null) {
                return length(objects.getValue());
            }
        }
        return definition.getArgument("first") == null
                ? USUAL_LENGTH
                : number(argument(field, "first"), DEFAULT_MEMBERS);
    }

    private static @Nullable Argument argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The value of an argument; a value that is out of range is refused by the field itself. */
    private long number(@Nullable Argument argument, int otherwise) {
        Object value = argument == null ? null : value(argument.getValue());
        return value instanceof Number number ? Math.max(0, number.longValue()) : otherwise;
    }

    private long length(Value<?> value) {
        return value(value) instanceof Collection<?> list ? list.size() : 1;
    }

    private @Nullable Object value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (value instanceof ArrayValue array) {
            return array.getValues();
        }
        return value instanceof IntValue number ? number.getValue() : null;
    }
}
