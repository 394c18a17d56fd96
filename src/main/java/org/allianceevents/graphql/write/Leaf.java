package org.allianceevents.graphql.write;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/** A value without fields, written as the schema's scalars and enums serialize it. */
enum Leaf implements ValueNode {
    TEXT {
        @Override
        public void write(@Nullable Object value, Writing writing) {
            writing.json().text(expect(String.class, value));
        }
    },
    INTEGER {
        @Override
        public void write(@Nullable Object value, Writing writing) {
            writing.json().number(expect(Integer.class, value));
        }
    },
    FLOAT {
        @Override
        public void write(@Nullable Object value, Writing writing) {
            Double number = expect(Double.class, value);
            if (!Double.isFinite(number)) {
                throw new NotWritten(Reason.UNKNOWN_CLASS);
            }
            writing.json().number(number);
        }
    },
    BOOLEAN {
        @Override
        public void write(@Nullable Object value, Writing writing) {
            writing.json().bool(expect(Boolean.class, value));
        }
    },
    DAY {
        @Override
        public void write(@Nullable Object value, Writing writing) {
            writing.json().day(expect(LocalDate.class, value));
        }
    };

    /** @throws NotWritten if it is a scalar that no view has */
    static Leaf of(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "String", "ID" -> TEXT;
            case "Int" -> INTEGER;
            case "Float" -> FLOAT;
            case "Boolean" -> BOOLEAN;
            case "Date" -> DAY;
            default -> throw new NotWritten(Reason.NO_VIEW);
        };
    }

    private static <T> T expect(Class<T> type, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new NotWritten(Reason.UNKNOWN_CLASS);
        }
        return type.cast(value);
    }

    /** One of the values that an enum names. */
    record Named(Map<String, byte[]> names) implements ValueNode {

        static Named of(GraphQLEnumType type) {
            Map<String, byte[]> names = new HashMap<>();
            for (GraphQLEnumValueDefinition value : type.getValues()) {
                names.put(value.getValue().toString(), JsonBytes.ascii('"' + value.getName() + '"'));
            }
            return new Named(names);
        }

        @Override
        public void write(@Nullable Object value, Writing writing) {
            byte[] name = names.get(expect(Enum.class, value).name());
            if (name == null) {
                throw new NotWritten(Reason.UNKNOWN_CLASS);
            }
            writing.json().raw(name);
        }
    }
}
