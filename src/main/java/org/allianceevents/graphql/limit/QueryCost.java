package org.allianceevents.graphql.limit;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything is fetched, a query whose answer may come to hold too many fields, and tells others their cost. */
public final class QueryCost extends SimplePerformantInstrumentation {

    private final LimitConfig limits;
    private final long maximum;

    public QueryCost(LimitConfig limits) {
        this.limits = limits;
        maximum = limits.cost();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        check(execution);
        return SimpleInstrumentationContext.noOp();
    }

    /**
     * What an operation is reckoned to cost.
     *
     * @throws TooComplex if that is more than is accepted, or a variable is too large
     */
    public long check(ExecutionContext execution) {
        checkVariables(execution);
        GraphQLSchema schema = execution.getGraphQLSchema();
        CostEstimate estimate = new CostEstimate(
                schema,
                execution.getFragmentsByName(),
                execution.getCoercedVariables().toMap());
        long cost = estimate.of(execution.getOperationDefinition().getSelectionSet());
        execution.getGraphQLContext().put(this, cost);
        TooComplex.check("a cost", cost, maximum);
        return cost;
    }

    /** What a federation gateway sends is no filter: how much of it is accepted, the field itself says. */
    private void checkVariables(ExecutionContext execution) {
        InputSize input = new InputSize(limits);
        Map<String, Object> values = execution.getCoercedVariables().toMap();
        for (VariableDefinition variable : execution.getOperationDefinition().getVariableDefinitions()) {
            if (!TypeInfo.typeInfo(variable.getType()).getName().equals("_Any")) {
                input.check(variable.getName(), values.get(variable.getName()));
            }
        }
    }

    /** Tells the cost beside the answer, so that a client sees how near to the limit it is. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Long cost = parameters.getGraphQLContext().get(this);
        return CompletableFuture.completedFuture(
                cost == null ? result : result.transform(builder -> builder.addExtension("cost", told(cost))));
    }

    /** What the execution with this context was reckoned to cost; null if it didn't come that far. */
    public @Nullable Long of(GraphQLContext context) {
        return context.get(this);
    }

    /** What a client is told of a cost. */
    public Map<String, Long> told(long cost) {
        Map<String, Long> told = new LinkedHashMap<>();
        told.put("requested", cost);
        told.put("maximum", maximum);
        return told;
    }
}
