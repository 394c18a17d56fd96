package org.allianceevents.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.allianceevents.graphql.limit.QueryCost;
import org.jspecify.annotations.Nullable;

/** Notes what a valid operation asks for, once it is known which one is meant. */
final class AskedFields extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        execution
                .getGraphQLContext()
                .put(this, asked(execution.getOperationDefinition(), execution.getFragmentsByName()));
        return SimpleInstrumentationContext.noOp();
    }

    /** What was noted of an execution, with its cost. */
    Asked of(GraphQLContext context, QueryCost costs) {
        Asked asked = context.getOrDefault(this, Asked.NOTHING);
        return asked.costing(costs.of(context));
    }

    /** What an operation asks for; the cost is not known yet. */
    static Asked asked(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        List<String> fields = Selections.fields(operation.getSelectionSet(), fragments).stream()
                .map(Field::getName)
                .filter(name -> !name.startsWith("__"))
                .distinct()
                .toList();
        String field =
                fields.size() > 1 ? Asked.SEVERAL : fields.stream().findFirst().orElse(Asked.INTROSPECTION);
        @Nullable String name = operation.getName();
        String cut = name == null || name.length() <= Asked.LONGEST_NAME ? name : name.substring(0, Asked.LONGEST_NAME);
        return new Asked(field, cut, null);
    }
}
