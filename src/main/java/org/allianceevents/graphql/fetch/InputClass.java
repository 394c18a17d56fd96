package org.allianceevents.graphql.fetch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the public fields of an input class. What isn't given stays as the class has it. */
final class InputClass implements InputReader {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private final Class<?> type;

    /** Made when it is first wanted, since a filter may contain filters of its own class. */
    private volatile @Nullable Parts parts;

    private record Slot(MethodHandle setter, InputReader reader) {}

    private record Parts(MethodHandle constructor, Map<String, Slot> slots) {

        static Parts of(Class<?> type) throws ReflectiveOperationException {
            Map<String, Slot> slots = new HashMap<>();
            for (Field field : type.getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    MethodHandle setter = LOOKUP.unreflectSetter(field)
                            .asType(MethodType.methodType(void.class, Object.class, Object.class));
                    slots.put(field.getName(), new Slot(setter, InputReader.of(field.getGenericType())));
                }
            }
            MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
            return new Parts(constructor, slots);
        }
    }

    InputClass(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object read(Object value) {
        try {
            Parts known = parts;
            if (known == null) {
                known = Parts.of(type);
                parts = known;
            }
            Object input = known.constructor.invoke();
            for (Map.Entry<?, ?> given : ((Map<?, ?>) value).entrySet()) {
                fill(input, known.slots.get((String) given.getKey()), given.getValue());
            }
            return input;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type + " can't be filled", e);
        }
    }

    private static void fill(Object input, @Nullable Slot slot, @Nullable Object given) throws Throwable {
        if (slot == null) {
            throw new IllegalArgumentException("There is no such field.");
        }
        slot.setter.invoke(input, given == null ? null : slot.reader.read(given));
    }
}
