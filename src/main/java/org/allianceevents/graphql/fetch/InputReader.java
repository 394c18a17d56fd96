package org.allianceevents.graphql.fetch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a value that graphql-java has coerced into the type that a method or a field of an input class wants. */
interface InputReader {

    /** Values that graphql-java hands over as Java wants them. */
    Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, int.class, Double.class, double.class, Boolean.class, boolean.class);

    /** @throws RuntimeException if the value doesn't fit */
    Object read(Object value);

    /** The reader for a type: text, numbers, truth values, days, constants, input classes, and lists of these. */
    static InputReader of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListReader(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException(type + " is no type of an input");
        }
        if (PLAIN.contains(plain)) {
            return value -> value;
        }
        if (plain == LocalDate.class) {
            return day -> LocalDate.parse((String) day);
        }
        return plain.isEnum() ? new ConstantReader(plain) : new InputClass(plain);
    }

    /** Reads each element of a list. */
    record ListReader(InputReader element) implements InputReader {

        @Override
        public Object read(Object value) {
            List<?> given = (List<?>) value;
            List<@Nullable Object> values = new ArrayList<>(given.size());
            for (Object each : given) {
                values.add(each == null ? null : element.read(each));
            }
            return values;
        }
    }

    /** Finds a constant by its name. */
    final class ConstantReader implements InputReader {

        private final Map<String, Object> constants = new HashMap<>();

        ConstantReader(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public Object read(Object value) {
            Object constant = constants.get(value.toString());
            if (constant == null) {
                throw new IllegalArgumentException(value.toString());
            }
            return constant;
        }
    }
}
