package org.allianceevents.graphql;

import graphql.Directives;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.allianceevents.graphql.federation.Entities;
import org.allianceevents.graphql.federation.FederationConfig;
import org.allianceevents.graphql.federation.Subgraph;

/**
 * The schema that is served: what SmallRye builds from the API classes, with some things mended that annotations cannot
 * say.
 */
@ApplicationScoped
public class ServedSchema {

    private final GraphQLSchema schema;
    private final String sdl;

    ServedSchema(GraphQLSchema built, Nodes nodes, FederationConfig federation) {
        // Every schema of graphql-java offers this directive, and with it a null where the schema promises none.
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        GraphQLSchema api = resolvedByName(SchemaTransformer.transformSchema(bare(built), new SchemaMend(built)));
        schema = federation.enabled() ? Subgraph.of(api, new Entities(nodes::find, federation)) : api;
        sdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeSchemaDefinition(false)
                        .includeDirectives(name -> name.equals("deprecated"))
                        .includeDirectiveDefinitions(false))
                .print(api);
    }

    /** The schema that is executed, with the fields that a federation gateway needs, unless these are switched off. */
    public GraphQLSchema get() {
        return schema;
    }

    /** The schema that clients see, in the schema definition language. */
    public String sdl() {
        return sdl;
    }

    /** Without SmallRye's directives, which do nothing here, and without types that nothing leads to. */
    private static GraphQLSchema bare(GraphQLSchema built) {
        Set<GraphQLType> kept = built.getAdditionalTypes().stream()
                .filter(type -> !(type instanceof GraphQLScalarType))
                .collect(Collectors.toSet());
        return built.transform(
                builder -> builder.clearAdditionalTypes().additionalTypes(kept).clearDirectives());
    }

    /** The built schema resolves an interface to types of its own, which aren't those of the mended one. */
    private static GraphQLSchema resolvedByName(GraphQLSchema mended) {
        GraphQLCodeRegistry code = mended.getCodeRegistry().transform(registry -> mended.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(GraphQLInterfaceType.class::cast)
                .forEach(type -> {
                    TypeResolver resolver = mended.getCodeRegistry().getTypeResolver(type);
                    registry.typeResolver(type, environment -> environment
                            .getSchema()
                            .getObjectType(resolver.getType(environment).getName()));
                }));
        return mended.transformWithoutTypes(builder -> builder.codeRegistry(code));
    }
}
