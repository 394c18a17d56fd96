package org.allianceevents.graphql.federation;

import static graphql.schema.FieldCoordinates.coordinates;

import com.apollographql.federation.graphqljava.Federation;
import graphql.Scalars;
import graphql.language.StringValue;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/**
 * Makes a subgraph of Apollo Federation 2 of a schema. Every type with a global identifier is an entity, by that identifier:
 * another subgraph may add fields to it. {@code PageInfo} is Relay's, and other subgraphs may have it too.
 */
public final class Subgraph {

    private static final String LINK =
            """
            extend schema
              @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

            """;

    private Subgraph() {}

    /**
     * The schema with the fields {@code _service} and {@code _entities}.
     *
     * @param entities finds the objects for the argument {@code representations}
     */
    public static GraphQLSchema of(GraphQLSchema schema, DataFetcher<?> entities) {
        GraphQLSchema described = SchemaTransformer.transformSchema(schema, new Description());
        TypeResolver nodes = schema.getCodeRegistry().getTypeResolver((GraphQLInterfaceType) schema.getType("Node"));
        GraphQLSchema subgraph = Federation.transform(described)
                .setFederation2(true)
                .fetchEntities(entities)
                .resolveEntityType(nodes)
                .build();
        String sdl = LINK + print(described);
        DataFetcher<String> service = environment -> sdl;
        GraphQLCodeRegistry code = subgraph.getCodeRegistry()
                .transform(registry -> registry.dataFetcher(coordinates("_Service", "sdl"), service));
        return subgraph.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }

    /** What a gateway composes: only what it doesn't know by itself. */
    private static String print(GraphQLSchema described) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeSchemaDefinition(false)
                        .includeDirectives(
                                name -> Set.of("deprecated", "key", "shareable").contains(name))
                        .includeDirectiveDefinitions(false))
                .print(described);
    }

    private static final class Description extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            if (type.getName().equals("PageInfo")) {
                return changeNode(
                        context, type.transform(builder -> builder.withAppliedDirective(directive("shareable"))));
            }
            return type.getInterfaces().stream()
                            .anyMatch(parent -> parent.getName().equals("Node"))
                    ? changeNode(context, type.transform(builder -> builder.withAppliedDirective(key())))
                    : TraversalControl.CONTINUE;
        }
    }

    private static GraphQLAppliedDirective key() {
        GraphQLAppliedDirectiveArgument fields = GraphQLAppliedDirectiveArgument.newArgument()
                .name("fields")
                .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                .valueLiteral(StringValue.of("id"))
                .build();
        return directive("key").transform(builder -> builder.argument(fields));
    }

    private static GraphQLAppliedDirective directive(String name) {
        return GraphQLAppliedDirective.newDirective().name(name).build();
    }
}
