package org.allianceevents.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ValuesResolver;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allianceevents.graphql.Answer.Outcome;
import org.allianceevents.graphql.limit.QueryCost;
import org.allianceevents.graphql.write.WritingStrategy;
import org.allianceevents.graphql.write.Written;
import org.allianceevents.search.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * Answers, by plans alone, operations of documents that were found valid before: what graphql-java does around each field
 * costs more than the fields. Whatever isn't a whole answer without an error is left to graphql-java, which says what is wrong.
 */
final class PlannedExecution {

    private final GraphQLSchema schema;
    private final Documents documents;
    private final WritingStrategy plans;
    private final QueryCost costs;

    PlannedExecution(GraphQLSchema schema, Documents documents, WritingStrategy plans, QueryCost costs) {
        this.schema = schema;
        this.documents = documents;
        this.plans = plans;
        this.costs = costs;
    }

    /** The whole answer; null if graphql-java shall make it. */
    @Nullable
    Answer answer(ExecutionInput input) {
        KnownDocument document = documents.known(input.getQuery());
        KnownDocument.@Nullable Operation operation =
                document == null ? null : document.operation(input.getOperationName());
        return operation == null ? null : answer(operation, input);
    }

    private @Nullable Answer answer(KnownDocument.Operation operation, ExecutionInput input) {
        ExecutionContext execution;
        long cost;
        try {
            execution = context(operation, input);
            cost = costs.check(execution);
        } catch (GraphQLException e) {
            return null;
        }
        Written data;
        try {
            data = plans.data(execution);
        } catch (TooLarge e) {
            return Answer.refused(Errors.of(e), operation.asked().costing(cost));
        }
        return data == null
                ? null
                : new Answer(
                        body(data, cost), Outcome.EXECUTED, operation.asked().costing(cost));
    }

    private ExecutionContext context(KnownDocument.Operation operation, ExecutionInput input) {
        CoercedVariables variables = ValuesResolver.coerceVariableValues(
                schema,
                operation.definition().getVariableDefinitions(),
                input.getRawVariables(),
                input.getGraphQLContext(),
                input.getLocale());
        return ExecutionContextBuilder.newExecutionContextBuilder()
                .executionId(input.getExecutionId())
                .graphQLSchema(schema)
                .graphQLContext(input.getGraphQLContext())
                .document(operation.document())
                .operationDefinition(operation.definition())
                .fragmentsByName(operation.fragments())
                .coercedVariables(variables)
                .dataLoaderRegistry(input.getDataLoaderRegistry())
                .locale(input.getLocale())
                .executionInput(input)
                .build();
    }

    private Map<String, Object> body(Written data, long cost) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", data);
        body.put("extensions", Map.of("cost", costs.told(cost)));
        return body;
    }
}
