package org.allianceevents.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.allianceevents.dataset.Domain;

/**
 * Mends what annotations cannot say. No list in an argument takes null as an element, identifiers in a list are of type ID,
 * and the direction of an order, which has a default, is never null; scalars are strict; and everything has a description.
 */
final class SchemaMend extends GraphQLTypeVisitorStub {

    private final Descriptions descriptions;

    /** @param built the schema that is to be mended */
    SchemaMend(GraphQLSchema built) {
        descriptions = new Descriptions(built);
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType strict = StrictScalars.of(scalar);
        return strict == scalar ? TraversalControl.CONTINUE : changeNode(context, strict);
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        if (!(context.getParentNode() instanceof GraphQLFieldDefinition)) {
            return TraversalControl.CONTINUE;
        }
        GraphQLInputType type = mend(argument.getType(), argument.getName());
        String description = descriptions.of(
                (GraphQLNamedSchemaElement) context.getParentContext().getParentNode(),
                (GraphQLNamedSchemaElement) context.getParentNode(),
                argument);
        return changeNode(
                context, argument.transform(builder -> builder.type(type).description(description)));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (!(context.getParentNode() instanceof GraphQLFieldsContainer parent) || field.getDescription() != null) {
            return TraversalControl.CONTINUE;
        }
        String description = descriptions.of(parent, field);
        return changeNode(context, field.transform(builder -> builder.description(description)));
    }

    @Override
    public TraversalControl visitGraphQLEnumValueDefinition(
            GraphQLEnumValueDefinition value, TraverserContext<GraphQLSchemaElement> context) {
        if (!(context.getParentNode() instanceof GraphQLEnumType parent)
                || !parent.getName().equals("Domain")) {
            return TraversalControl.CONTINUE;
        }
        String definition = Domain.valueOf(value.getName()).definition();
        return changeNode(context, value.transform(builder -> builder.description(definition)));
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
        GraphQLType mended = GraphQLList.list(GraphQLNonNull.nonNull(name.equals("ids") ? Scalars.GraphQLID : element));
        return (GraphQLInputType) (required ? GraphQLNonNull.nonNull(mended) : mended);
    }
}
