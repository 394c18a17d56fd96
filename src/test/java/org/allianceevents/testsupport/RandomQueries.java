package org.allianceevents.testsupport;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.graphql.GraphQLRequest;

/**
 * Valid queries made from a schema, the same ones for the same seed: fields of all depths, arguments as literals and as
 * variables, aliases, fragments of both kinds, and directives.
 */
public final class RandomQueries {

    private static final int DEEPEST = 5;

    /** Their answers don't depend on the dataset alone, or are long and always the same. */
    private static final Set<String> LEFT_OUT = Set.of("_entities", "_service");

    private final GraphQLSchema schema;
    private final Random random;
    private final RandomInput input;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    public RandomQueries(GraphQLSchema schema, Dataset sample, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.input = new RandomInput(random, sample);
    }

    /** The next query. One that isn't valid, since two fields of one name can't be merged, is passed over. */
    public GraphQLRequest next() {
        while (true) {
            GraphQLRequest request = any();
            ExecutionInput query =
                    ExecutionInput.newExecutionInput(request.query()).build();
            if (!ParseAndValidate.parseAndValidate(schema, query).isFailure()) {
                return request;
            }
        }
    }

    private GraphQLRequest any() {
        variables.clear();
        declarations.clear();
        fragments.clear();
        aliases = 0;
        String selection = selection(schema.getQueryType(), DEEPEST);
        String declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
        String text = "query Random" + declared + " " + selection + "\n" + String.join("\n", fragments);
        return new GraphQLRequest(text, chance(0.5) ? "Random" : null, new LinkedHashMap<>(variables), Map.of());
    }

    private String selection(GraphQLType type, int depth) {
        StringBuilder text = new StringBuilder("{ ");
        boolean root = type == schema.getQueryType();
        int fields = 1 + random.nextInt(root ? 2 : 5);
        if (!(type instanceof GraphQLFieldsContainer parent)) {
            return "{ __typename }";
        }
        for (int i = 0; i < fields; i++) {
            text.append(field(parent, depth)).append(' ');
        }
        if (chance(0.1)) {
            text.append("__typename ");
        }
        if (parent instanceof GraphQLInterfaceType one && depth > 0) {
            for (GraphQLObjectType each : byName(schema.getImplementations(one))) {
                text.append(chance(0.3) ? fragment(each, depth - 1) : "");
            }
        }
        return text.append(!root && chance(0.08) ? fragment(parent, depth - 1) : "")
                .append('}')
                .toString();
    }

    /** A fragment on a type: inline, or with a name. */
    private String fragment(GraphQLNamedType type, int depth) {
        if (chance(0.5)) {
            return "... on " + type.getName() + directive() + " " + selection(type, Math.max(0, depth)) + " ";
        }
        String selection = selection(type, Math.max(0, depth));
        String name = "F" + fragments.size();
        fragments.add("fragment " + name + " on " + type.getName() + " " + selection);
        return "..." + name + directive() + " ";
    }

    private String field(GraphQLFieldsContainer parent, int depth) {
        List<GraphQLFieldDefinition> fields = byName(parent.getFieldDefinitions()).stream()
                .filter(field -> !LEFT_OUT.contains(field.getName()))
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .toList();
        if (fields.isEmpty()) {
            return "__typename";
        }
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String arguments = arguments(field);
        boolean renamed = !arguments.isEmpty() || chance(0.15);
        return (renamed ? "a" + aliases++ + ": " : "")
                + field.getName()
                + arguments
                + directive()
                + (GraphQLTypeUtil.isLeaf(type) ? "" : " " + selection(type, depth - 1));
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : byName(field.getArguments())) {
            boolean needed = argument.getType() instanceof GraphQLNonNull;
            boolean cursor = Set.of("after", "before", "last").contains(argument.getName());
            if (needed || chance(cursor ? 0.02 : 0.4)) {
                given.add(argument.getName() + ": " + argument(field, argument));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String argument(GraphQLFieldDefinition field, GraphQLArgument argument) {
        Object value = input.value(argument.getType(), field.getName(), argument.getName(), 1);
        if (value.equals("null") || chance(0.6)) {
            return RandomInput.literal(value);
        }
        return declare(GraphQLTypeUtil.simplePrint(argument.getType()), RandomInput.variable(value));
    }

    private String directive() {
        if (!chance(0.06)) {
            return "";
        }
        boolean value = chance(0.7);
        String name = value ? "include" : "skip";
        String given = chance(0.5) ? Boolean.toString(value) : declare("Boolean!", chance(0.8) == value);
        return String.format(Locale.ROOT, " @%s(if: %s)", name, given);
    }

    private String declare(String type, Object value) {
        String name = "v" + declarations.size();
        declarations.add("$" + name + ": " + type);
        variables.put(name, value);
        return "$" + name;
    }

    /** In an order that doesn't depend on how the schema was put together, which isn't the same in every build. */
    static <T extends GraphQLNamedSchemaElement> List<T> byName(List<T> elements) {
        return elements.stream()
                .sorted(Comparator.comparing(GraphQLNamedSchemaElement::getName))
                .toList();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
