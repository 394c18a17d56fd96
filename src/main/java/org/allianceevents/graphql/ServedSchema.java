package org.allianceevents.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.allianceevents.graphql.federation.Entities;
import org.allianceevents.graphql.federation.FederationConfig;
import org.allianceevents.graphql.federation.Subgraph;

/**
 * The schema that is served: what SmallRye builds from the API classes, with some things mended that annotations cannot
 * say. No list in an argument takes null as an element, identifiers in a list are of type ID, and the direction of an
 * order, which has a default, is never null; and scalars are strict.
 */
@ApplicationScoped
public class ServedSchema {

    private final GraphQLSchema schema;
    private final String sdl;

    ServedSchema(GraphQLSchema built, Nodes nodes, FederationConfig federation) {
        GraphQLSchema api = resolvedByName(SchemaTransformer.transformSchema(built, new Mend()));
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

    private static final class Mend extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLScalarType strict = StrictScalars.of(scalar);
            return strict == scalar ? TraversalControl.CONTINUE : changeNode(context, strict);
        }

        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLInputType mended = mend(argument.getType(), argument.getName());
            return mended == argument.getType()
                    ? TraversalControl.CONTINUE
                    : changeNode(context, argument.transform(builder -> builder.type(mended)));
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(
                GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
            boolean direction = field.getName().equals("direction");
            GraphQLInputType mended = direction
                    ? GraphQLNonNull.nonNull(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                    : mend(field.getType(), field.getName());
            return GraphQLTypeUtil.simplePrint(mended).equals(GraphQLTypeUtil.simplePrint(field.getType()))
                    ? TraversalControl.CONTINUE
                    : changeNode(context, field.transform(builder -> builder.type(mended)));
        }

        private static GraphQLInputType mend(GraphQLInputType type, String name) {
            boolean required = type instanceof GraphQLNonNull;
            GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
            if (!(inner instanceof GraphQLList list)) {
                return type;
            }
            GraphQLType element = list.getOriginalWrappedType();
            if (element instanceof GraphQLNonNull) {
                return type;
            }
            GraphQLType mended =
                    GraphQLList.list(GraphQLNonNull.nonNull(name.equals("ids") ? Scalars.GraphQLID : element));
            return (GraphQLInputType) (required ? GraphQLNonNull.nonNull(mended) : mended);
        }
    }
}
