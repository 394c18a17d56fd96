package org.allianceevents.graphql.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The plans that were compiled, in bounded memory. An operation is the same object as long as its document is kept, and a
 * plan is as good for any variables, except those that decide whether something is selected.
 */
final class Plans {

    /** Each of these variables doubles the number of plans. */
    private static final int MOST_CONDITIONS = 8;

    /** Bytes that a field of a plan takes, and those that a sign of its document does. */
    private static final int FIELD = 300;

    private static final int SIGN = 10;

    /**
     * What a plan is of.
     *
     * @param rootKey which root field; null for all of the operation
     */
    private record Key(OperationDefinition operation, List<@Nullable Object> conditions, @Nullable String rootKey) {}

    private record Kept(Plan plan, int memory) {}

    private final Cache<OperationDefinition, List<String>> conditions =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<Key, Kept> plans;

    private final Fragments fragments;

    Plans(long memory, Fragments fragments) {
        this.fragments = fragments;
        plans = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((Key key, Kept kept) -> kept.memory())
                .build();
    }

    /** The plan of a root field. */
    WritePlan of(ExecutionContext execution, ExecutionStepInfo root) {
        List<String> deciding = deciding(execution);
        return deciding.size() > MOST_CONDITIONS
                ? WritePlan.none(Reason.MANY_CONDITIONS)
                : (WritePlan)
                        kept(execution, deciding, root.getPath().getSegmentName(), () -> compile(execution, root));
    }

    /** The plan of a whole operation. */
    OperationPlan of(ExecutionContext execution) {
        List<String> deciding = deciding(execution);
        return deciding.size() > MOST_CONDITIONS
                ? OperationPlan.none(Reason.MANY_CONDITIONS)
                : (OperationPlan) kept(execution, deciding, null, () -> compile(execution));
    }

    private List<String> deciding(ExecutionContext execution) {
        return conditions.get(execution.getOperationDefinition(), unknown -> Conditions.of(execution.getDocument()));
    }

    private Plan kept(
            ExecutionContext execution, List<String> deciding, @Nullable String rootKey, Supplier<Plan> compiled) {
        Key key = new Key(execution.getOperationDefinition(), values(deciding, execution), rootKey);
        Kept kept = plans.getIfPresent(key);
        if (kept == null) {
            Plan plan = compiled.get();
            kept = new Kept(
                    plan,
                    FIELD * (1 + plan.fields())
                            + SIGN * execution.getExecutionInput().getQuery().length());
            plans.put(key, kept);
        }
        return kept.plan();
    }

    private static List<@Nullable Object> values(List<String> deciding, ExecutionContext execution) {
        if (deciding.isEmpty()) {
            return List.of();
        }
        Map<String, Object> variables = execution.getCoercedVariables().toMap();
        List<@Nullable Object> values = new ArrayList<>();
        deciding.forEach(name -> values.add(variables.get(name)));
        return values;
    }

    private OperationPlan compile(ExecutionContext execution) {
        PlanCompiler compiler = new PlanCompiler(execution, fragments);
        try {
            return OperationPlan.of(compiler.operation(), compiler.fields());
        } catch (NotWritten e) {
            return OperationPlan.none(e.reason());
        }
    }

    private WritePlan compile(ExecutionContext execution, ExecutionStepInfo root) {
        PlanCompiler compiler = new PlanCompiler(execution, fragments);
        try {
            ResultPath path = root.getPath();
            ValueNode value = compiler.value(root.getType(), root.getField(), path);
            return WritePlan.of(value, compiler.fields());
        } catch (NotWritten e) {
            return WritePlan.none(e.reason());
        }
    }
}
