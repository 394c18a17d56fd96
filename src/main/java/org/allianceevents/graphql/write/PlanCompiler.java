package org.allianceevents.graphql.write;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.event.EventView;
import org.allianceevents.graphql.fetch.Accessor;
import org.allianceevents.graphql.fetch.ApiFetcher;
import org.allianceevents.graphql.write.NotWritten.Reason;

/**
 * Compiles what an operation, or one root field, selects. graphql-java itself collects the fields of each type, so that aliases, fragments and
 * directives mean what they mean there.
 */
final class PlanCompiler {

    /** More than any document of reasonable size makes. */
    private static final int MOST_FIELDS = 20_000;

    /** Types at one place select the same fields mostly, and then have them once. */
    private record Place(List<Field> selecting, ResultPath path, String type) {}

    /**
     * What was compiled for a place.
     *
     * @param asks whether something in it asks a method of an API class: what that says isn't the view's alone
     */
    private record Known(ObjectNode node, boolean asks) {}

    private final FieldCollector collector = new FieldCollector();
    private final ExecutionContext execution;
    private final GraphQLSchema schema;
    private final Map<Place, Known> known = new HashMap<>();
    private final Fragments fragments;
    private int fields;

    /** How many places were met so far that ask a method of an API class. */
    private int asked;

    PlanCompiler(ExecutionContext execution, Fragments fragments) {
        this.execution = execution;
        this.fragments = fragments;
        this.schema = execution.getGraphQLSchema();
    }

    /** How many fields were compiled. */
    int fields() {
        return fields;
    }

    /**
     * All root fields of the operation.
     *
     * @throws NotWritten if there is one that plans don't write
     */
    FieldNode[] operation() {
        GraphQLObjectType query = schema.getQueryType();
        MergedSelectionSet selected = collector.collectFields(
                parameters(query),
                execution.getOperationDefinition().getSelectionSet(),
                execution.hasIncrementalSupport());
        return nodes(query, selected, ResultPath.rootPath());
    }

    /** @throws NotWritten if there is something in the selection that plans don't write */
    ValueNode value(GraphQLType type, MergedField field, ResultPath path) {
        return type instanceof GraphQLNonNull
                ? new ValueNode.NotNull(present(GraphQLTypeUtil.unwrapNonNull(type), field, path))
                : new ValueNode.OrNull(present(type, field, path));
    }

    private ValueNode present(GraphQLType type, MergedField field, ResultPath path) {
        if (type instanceof GraphQLList list) {
            return new ListNode(value(list.getWrappedType(), field, path));
        }
        if (type instanceof GraphQLScalarType scalar) {
            return Leaf.of(scalar);
        }
        if (type instanceof GraphQLEnumType values) {
            return Leaf.Named.of(values);
        }
        if (type instanceof GraphQLInterfaceType one) {
            return oneOf(schema.getImplementations(one), field, path);
        }
        if (type instanceof GraphQLUnionType one) {
            return oneOf(
                    one.getTypes().stream().map(GraphQLObjectType.class::cast).toList(), field, path);
        }
        return object((GraphQLObjectType) type, field, path);
    }

    private ValueNode oneOf(List<GraphQLObjectType> types, MergedField field, ResultPath path) {
        Map<Class<?>, ObjectNode> nodes = new HashMap<>();
        for (GraphQLObjectType type : types) {
            ObjectNode node = object(type, field, path);
            nodes.put(node.view(), node);
        }
        return new ObjectNode.OneOf(Map.copyOf(nodes));
    }

    private ObjectNode object(GraphQLObjectType type, MergedField field, ResultPath path) {
        Place place = new Place(field.getFields(), path, type.getName());
        Known before = known.get(place);
        if (before == null) {
            before = compiled(type, field, path);
            known.put(place, before);
        } else if (before.asks()) {
            asked++;
        }
        return before.node();
    }

    private Known compiled(GraphQLObjectType type, MergedField field, ResultPath path) {
        Class<?> view = view(type);
        int asking = asked;
        FieldNode[] selected = fields(type, field, path);
        boolean asks = asked > asking;
        boolean kept = !asks && EventView.class.isAssignableFrom(view);
        ObjectNode node = kept
                ? new ObjectNode(view, selected, fragments, fragments.number())
                : new ObjectNode(view, selected, null, 0);
        return new Known(node, asks);
    }

    /** The class of a type's views: the one that its fields are read from. */
    private Class<?> view(GraphQLObjectType type) {
        if (Introspection.isIntrospectionTypes(type)) {
            throw new NotWritten(Reason.NO_VIEW);
        }
        return type.getFieldDefinitions().stream()
                .map(definition -> schema.getCodeRegistry().getDataFetcher(type, definition))
                .filter(Accessor.class::isInstance)
                .<Class<?>>map(fetcher -> ((Accessor) fetcher).view())
                .findFirst()
                .orElseThrow(() -> new NotWritten(Reason.NO_VIEW));
    }

    private FieldNode[] fields(GraphQLObjectType type, MergedField field, ResultPath path) {
        return nodes(type, collector.collectFields(parameters(type), field, execution.hasIncrementalSupport()), path);
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext())
                .build();
    }

    private FieldNode[] nodes(GraphQLObjectType type, MergedSelectionSet selected, ResultPath path) {
        fields += selected.size();
        if (fields > MOST_FIELDS) {
            throw new NotWritten(Reason.LARGE);
        }
        FieldNode[] nodes = new FieldNode[selected.size()];
        int i = 0;
        for (String key : selected.getKeys()) {
            byte[] before = JsonBytes.ascii((i == 0 ? "{" : ",") + '"' + key + "\":");
            nodes[i] = field(before, type, selected.getSubField(key), path.segment(key));
            i++;
        }
        return nodes;
    }

    private FieldNode field(byte[] before, GraphQLObjectType type, MergedField field, ResultPath path) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, type, field.getName());
        if (definition == Introspection.TypeNameMetaFieldDef) {
            String name = type.getName();
            return new FieldNode(before, field.getSingleField(), (source, writing) -> name, Leaf.TEXT);
        }
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(type, definition);
        return new FieldNode(
                before,
                field.getSingleField(),
                reading(fetcher, definition, type, field, path),
                value(definition.getType(), field, path));
    }

    private FieldNode.Reading reading(
            DataFetcher<?> fetcher,
            GraphQLFieldDefinition definition,
            GraphQLObjectType type,
            MergedField field,
            ResultPath path) {
        if (fetcher instanceof Accessor accessor) {
            return (source, writing) -> accessor.read(source);
        }
        if (!(fetcher instanceof ApiFetcher<?, ?> api)) {
            throw new NotWritten(Reason.OTHER_FETCHER);
        }
        boolean ofEvent = type != schema.getQueryType() && EventView.class.isAssignableFrom(view(type));
        if (ofEvent
                && field.getName().equals("participants")
                && field.getArguments().isEmpty()) {
            // Everyone who took part: most queries ask for them, and there is nothing to be looked up.
            return (source, writing) -> ((EventView) source).participants();
        }
        asked++;
        return new Fetched(api, definition, field, type, path);
    }
}
