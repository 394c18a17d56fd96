package org.allianceevents.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The schema that is served: what SmallRye builds from the API classes, with three things mended that annotations cannot
 * say. No list in an argument takes null as an element, identifiers in a list are of type ID, and the direction of an
 * order, which has a default, is never null.
 */
@ApplicationScoped
public class ServedSchema {

    private final GraphQLSchema schema;
    private final String sdl;

    ServedSchema(GraphQLSchema built) {
        schema = SchemaTransformer.transformSchema(built, new Mend());
        sdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeSchemaDefinition(false)
                        .includeDirectives(name -> name.equals("deprecated"))
                        .includeDirectiveDefinitions(false))
                .print(schema);
    }

    public GraphQLSchema get() {
        return schema;
    }

    /** The schema in the schema definition language. */
    public String sdl() {
        return sdl;
    }

    private static final class Mend extends GraphQLTypeVisitorStub {

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
