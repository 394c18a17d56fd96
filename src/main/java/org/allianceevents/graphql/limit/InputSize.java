package org.allianceevents.graphql.limit;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import java.util.List;
import java.util.Map;

/**
 * How long the lists are that a client sends, in arguments and variables, at any depth, and how many objects and searches for
 * text there are in all: each part of a filter becomes a condition in the database.
 */
final class InputSize {

    /** The part of a filter that searches. */
    private static final String TEXT = "text";

    private final int longestList;
    private final int mostObjects;
    private final int mostTexts;
    private int objects;
    private int texts;

    InputSize(LimitConfig limits) {
        longestList = limits.list();
        mostObjects = limits.objects();
        mostTexts = limits.texts();
    }

    /**
     * @param path the names of argument and fields that lead to the value
     * @throws TooComplex if a list is longer than is accepted, or this is an object or a search more than are
     */
    void check(String path, Value<?> value) {
        if (value instanceof ArrayValue list) {
            checkLength(path, list.getValues());
            for (int i = 0; i < list.getValues().size(); i++) {
                check(path + "[" + i + "]", list.getValues().get(i));
            }
        } else if (value instanceof ObjectValue object) {
            countObject();
            for (ObjectField field : object.getObjectFields()) {
                countText(field.getName());
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
            countObject();
            map.forEach((name, each) -> {
                countText(String.valueOf(name));
                check(path + "." + name, each);
            });
        }
    }

    private void checkLength(String path, List<?> list) {
        TooComplex.check(path, "a number of values", list.size(), longestList);
    }

    private void countText(String field) {
        if (field.equals(TEXT)) {
            texts++;
            TooComplex.check("The input", "a number of searches for text", texts, mostTexts);
        }
    }

    private void countObject() {
        objects++;
        TooComplex.check("The input", "a number of objects", objects, mostObjects);
    }
}
