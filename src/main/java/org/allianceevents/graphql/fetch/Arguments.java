package org.allianceevents.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Argument;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a method, read from those of a field. SmallRye writes each filter as JSON and reads that again; here its
 * parts are put where they belong, by readers that are made once for each method.
 */
final class Arguments {

    private final List<Argument> names;
    private final InputReader[] readers;

    Arguments(List<Argument> names, Method method) {
        this.names = names;
        Type[] types = method.getGenericParameterTypes();
        if (types.length != names.size()) {
            throw new IllegalStateException(method + " has arguments that are none of its field");
        }
        this.readers = new InputReader[types.length];
        for (int i = 0; i < types.length; i++) {
            readers[i] = names.get(i).isSourceArgument() ? value -> value : InputReader.of(types[i]);
        }
    }

    /** @throws RuntimeException if a value doesn't fit, which SmallRye has the words for */
    @Nullable
    Object[] read(DataFetchingEnvironment environment) {
        @Nullable Object[] values = new Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            Argument name = names.get(i);
            Object given = name.isSourceArgument() ? environment.getSource() : environment.getArgument(name.getName());
            values[i] = given == null ? null : readers[i].read(given);
        }
        return values;
    }
}
