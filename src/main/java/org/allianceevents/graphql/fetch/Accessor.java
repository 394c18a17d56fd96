package org.allianceevents.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.allianceevents.graphql.connection.PageInfo;
import org.jspecify.annotations.Nullable;

/** Reads one property of a view, by a method without parameters. */
public final class Accessor implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> view;
    private final MethodHandle handle;
    private final boolean asks;

    /** Linked when the first value is read: each is a class of its own, and of hundreds most processes need a few. */
    private Function<Object, @Nullable Object> method = this::readFirst;

    private Accessor(Class<?> view, MethodHandle handle) {
        this.view = view;
        this.handle = handle;
        this.asks = view.getPackage() == PageInfo.class.getPackage();
    }

    /** The accessor that calls a method of a view as fast as compiled code would. */
    public static Accessor of(Class<?> view, String method) {
        try {
            return new Accessor(view, LOOKUP.unreflect(view.getMethod(method)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(view.getName() + "." + method + " can't be read", e);
        }
    }

    private @Nullable Object readFirst(Object source) {
        method = linked(handle, view);
        return method.apply(source);
    }

    private static Function<Object, @Nullable Object> linked(MethodHandle handle, Class<?> view) {
        try {
            MethodType called = handle.type().wrap().changeParameterType(0, view);
            Object function = LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            called)
                    .getTarget()
                    .invoke();
            @SuppressWarnings("unchecked")
            Function<Object, @Nullable Object> typed = (Function<Object, @Nullable Object>) function;
            return typed;
        } catch (Throwable e) {
            throw new IllegalStateException("A method of " + view.getName() + " can't be read", e);
        }
    }

    /** The class that it reads from, and no other. */
    public Class<?> view() {
        return view;
    }

    /** The value as the view has it. */
    public @Nullable Object read(Object source) {
        return method.apply(source);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        if (asks) {
            Failure.repeat(environment.get());
        }
        Object value = method.apply(source);
        return value instanceof LocalDate day ? day.toString() : value;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
