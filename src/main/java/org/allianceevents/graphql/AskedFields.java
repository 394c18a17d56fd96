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
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> fields = new TreeSet<>();
        collect(operation.getSelectionSet(), fragments, fields);
        fields.removeIf(field -> field.startsWith("__"));
        String field =
                fields.size() > 1 ? Asked.SEVERAL : fields.stream().findFirst().orElse(Asked.INTROSPECTION);
        @Nullable String name = operation.getName();
        String cut = name == null || name.length() <= Asked.LONGEST_NAME ? name : name.substring(0, Asked.LONGEST_NAME);
        return new Asked(field, cut, null);
    }

    /** A valid document's fragments lead in no circle. */
    private static void collect(
            SelectionSet selections, Map<String, FragmentDefinition> fragments, Set<String> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), fragments, fields);
            } else if (selection instanceof FragmentSpread spread) {
                collect(fragments.get(spread.getName()).getSelectionSet(), fragments, fields);
            }
        }
    }
}
