package org.allianceevents.graphql.write;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** graphql-java's way of executing a query, except that plans write the values of root fields, wherever they can. */
public final class WritingStrategy extends AsyncExecutionStrategy {

    private final Plans plans;
    private final WriteCounts counts = new WriteCounts();

    public WritingStrategy(DataFetcherExceptionHandler errors, WriteConfig config) {
        super(errors);
        plans = new Plans(config.planMemory());
    }

    /** What plans have written, and what not. */
    public WriteCounts counts() {
        return counts;
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
            Written written = plans.of(execution, field).write(fetched, execution);
            counts.written();
            return written;
        } catch (NotWritten e) {
            counts.left(e.reason());
            return null;
        }
    }
}
