package org.allianceevents.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making; a field without a value is there, as null. */
final class Document {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Document put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }
}
