package org.allianceevents.graphql.limit;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import java.util.List;
import java.util.Map;

/** How long the lists are that a client sends, in arguments and variables, at any depth. */
final class ListLengths {

    private final int most;

    ListLengths(LimitConfig limits) {
        most = limits.list();
    }

    /**
     * @param path the names of argument and fields that lead to the value
     * @throws TooComplex if a list is longer than is accepted
     */
    void check(String path, Value<?> value) {
        if (value instanceof ArrayValue list) {
            checkLength(path, list.getValues());
            for (int i = 0; i < list.getValues().size(); i++) {
                check(path + "[" + i + "]", list.getValues().get(i));
            }
        } else if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                check(path + "." + field.getName(), field.getValue());
            }
        }
    }

    /** As {@link #check(String, Value)}, of what variables hold. */
    void check(String path, Object value) {
        if (value instanceof List<?> list) {
            checkLength(path, list);
            for (int i = 0; i < list.size(); i++) {
                check(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> check(path + "." + name, each));
        }
    }

    private void checkLength(String path, List<?> list) {
        TooComplex.check(path, "a number of values", list.size(), most);
    }
}
