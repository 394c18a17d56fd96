package org.allianceevents.graphql.write;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.GraphQLTypeUtil;
import org.allianceevents.search.TooLarge;
import org.jspecify.annotations.Nullable;

/** graphql-java's way of executing a query, except that plans write the values of root fields, wherever they can. */
public final class WritingStrategy extends AsyncExecutionStrategy {

    private final Plans plans;
    private final int most;
    private final WriteCounts counts = new WriteCounts();

    public WritingStrategy(DataFetcherExceptionHandler errors, WriteConfig config) {
        super(errors);
        most = config.answerBytes();
        plans = new Plans(config.planMemory(), new Fragments(config.fragmentMemory()));
    }

    /** What plans have written, and what not. */
    public WriteCounts counts() {
        return counts;
    }

    /**
     * The data of an operation's answer, if plans write all of it, with nothing of graphql-java between request and data; else
     * null, and graphql-java shall execute the operation. It then finds what was got here already.
     *
     * @throws TooLarge if the data gets longer than an answer may be
     */
    public @Nullable Written data(ExecutionContext execution) {
        try {
            OperationPlan plan = plans.of(execution);
            Written data = plan.write(execution, most);
            counts.written(plan.roots());
            return data;
        } catch (NotWritten e) {
            // Why is counted there, for each root field.
            return null;
        }
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        ExecutionStepInfo field = parameters.getExecutionStepInfo();
        Object fetched = parameters.getSource();
        if (fetched != null
                && field.getPath().isNamedSegment()
                && field.getPath().getParent().isRootPath()
                && !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))) {
            Written written = write(fetched, execution, field);
            if (written != null) {
                return new FieldValueInfo(CompleteValueType.OBJECT, written);
            }
        }
        return super.completeValue(execution, parameters);
    }

    private @Nullable Written write(Object fetched, ExecutionContext execution, ExecutionStepInfo field) {
        try {
            Written written = plans.of(execution, field).write(fetched, execution, most);
            counts.written(1);
            return written;
        } catch (NotWritten e) {
            counts.left(e.reason());
            return null;
        }
    }
}
