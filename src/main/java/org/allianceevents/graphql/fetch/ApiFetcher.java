package org.allianceevents.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ReflectionInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Calls a method of an API class with the arguments of a field. It tells the method's context nothing but the environment: the
 * names of all selected fields, which SmallRye gathers each time, nobody asks for.
 */
public final class ApiFetcher<K, T> extends DefaultDataFetcher<K, T> {

    private final Arguments arguments;

    ApiFetcher(Operation operation, Type type) {
        super(operation, type);
        this.arguments = new Arguments(operation.getArguments(), ((ReflectionInvoker) operationInvoker).getMethod());
    }

    @Override
    public T get(DataFetchingEnvironment environment) throws Exception {
        Failure.repeat(environment);
        RootValues before = RootValues.of(environment);
        if (before != null) {
            return known(before.get(environment.getField()));
        }
        @Nullable Object[] read;
        try {
            read = arguments.read(environment);
        } catch (RuntimeException e) {
            // An argument that can't be converted: SmallRye says so in an error of its own.
            return super.get(environment);
        }
        SmallRyeContext whole = environment.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        SmallRyeContext context = whole.clone();
        context.setDataFetchingEnvironment(environment);
        SmallRyeContextManager.restore(context);
        return operationInvoker.invoke(read);
    }

    @SuppressWarnings("unchecked")
    private T known(@Nullable Object value) {
        return (T) value;
    }
}
