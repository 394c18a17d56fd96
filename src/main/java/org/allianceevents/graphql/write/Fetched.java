package org.allianceevents.graphql.write;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import org.allianceevents.graphql.fetch.ApiFetcher;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Gets a value from a method of an API class, in the environment that graphql-java would give it.
 *
 * @param path the keys that lead to the field, without the indexes of lists
 */
record Fetched(
        ApiFetcher<?, ?> fetcher,
        GraphQLFieldDefinition definition,
        MergedField field,
        GraphQLObjectType parent,
        ResultPath path)
        implements FieldNode.Reading {

    @Override
    public @Nullable Object of(@Nullable Object source, Writing writing) throws Exception {
        Object value = fetcher.get(environment(source, writing.execution()));
        if (value instanceof DataFetcherResult) {
            throw new NotWritten(Reason.FAILED);
        }
        return value;
    }

    private DataFetchingEnvironment environment(@Nullable Object source, ExecutionContext execution) {
        Map<String, Object> arguments = arguments(execution);
        ExecutionStepInfo step = ExecutionStepInfo.newExecutionStepInfo()
                .type(definition.getType())
                .fieldDefinition(definition)
                .fieldContainer(parent)
                .field(field)
                .path(path)
                .arguments(() -> ImmutableMapWithNullValues.copyOf(arguments))
                .build();
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution)
                .source(source)
                .arguments(arguments)
                .fieldDefinition(definition)
                .mergedField(field)
                .fieldType(definition.getType())
                .executionStepInfo(step)
                .parentType(parent)
                .selectionSet(DataFetchingFieldSelectionSetImpl.newCollector(
                        execution.getGraphQLSchema(),
                        definition.getType(),
                        () -> execution.getNormalizedQueryTree().get().getNormalizedField(field, parent, path)))
                .build();
    }

    private Map<String, Object> arguments(ExecutionContext execution) {
        return definition.getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        execution.getGraphQLSchema().getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        execution.getCoercedVariables(),
                        execution.getGraphQLContext(),
                        execution.getLocale());
    }
}
