package org.allianceevents.graphql.federation;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceevents.node.Node;
import org.allianceevents.search.BadInput;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a federation gateway asks for by {@code _entities}: objects by type and identifier, all in one batch. Null where
 * there is no such object, or it is of another type.
 */
public final class Entities implements DataFetcher<List<@Nullable Node>> {

    private static final String ARGUMENT = "representations";

    private final Function<List<String>, List<@Nullable Node>> nodes;
    private final int most;

    /** @param nodes finds objects by their identifiers, in their order */
    public Entities(Function<List<String>, List<@Nullable Node>> nodes, FederationConfig config) {
        this.nodes = nodes;
        this.most = config.representations();
    }

    private record Asked(String type, String id) {

        /** The object, if it is of the type that was asked for. */
        @Nullable
        Node of(@Nullable Node found) {
            return found != null && typeOf(found).equals(type) ? found : null;
        }
    }

    @Override
    public List<@Nullable Node> get(DataFetchingEnvironment environment) {
        List<?> representations = Objects.requireNonNull(environment.getArgument(ARGUMENT));
        if (representations.size() > most) {
            throw new BadInput(
                    ARGUMENT, representations.size() + " entities were asked for, at most " + most + " are accepted.");
        }
        Set<String> types = types(environment.getGraphQLSchema());
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < representations.size(); i++) {
            asked.add(asked(representations.get(i), ARGUMENT + "[" + i + "]", types));
        }
        List<@Nullable Node> found = nodes.apply(asked.stream().map(Asked::id).toList());
        List<@Nullable Node> entities = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            entities.add(asked.get(i).of(found.get(i)));
        }
        return entities;
    }

    private static Asked asked(Object representation, String path, Set<String> types) {
        if (!(representation instanceof Map<?, ?> map)) {
            throw new BadInput(path, "an object with __typename and id is needed.");
        }
        if (!(map.get("__typename") instanceof String type) || !types.contains(type)) {
            throw new BadInput(path + ".__typename", "it names no entity. Accepted: " + String.join(", ", types) + ".");
        }
        if (!(map.get("id") instanceof String id)) {
            throw new BadInput(path + ".id", "a string is needed.");
        }
        return new Asked(type, id);
    }

    private static Set<String> types(GraphQLSchema schema) {
        GraphQLUnionType entity = (GraphQLUnionType) Objects.requireNonNull(schema.getType("_Entity"));
        return entity.getTypes().stream()
                .map(GraphQLNamedOutputType::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String typeOf(Node node) {
        return node.getClass().getAnnotation(Name.class).value();
    }
}
