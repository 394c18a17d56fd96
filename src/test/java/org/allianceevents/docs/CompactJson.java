package org.allianceevents.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes JSON for people: on one line what fits on one, the rest indented. */
record CompactJson(int width) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String write(@Nullable Object value) {
        return write("", value, "");
    }

    private String write(String before, @Nullable Object value, String indent) {
        String line = before + flat(value);
        boolean scalar = !(value instanceof Map || value instanceof List);
        if (scalar || indent.length() + line.length() <= width) {
            return line;
        }
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return before
                    + map.entrySet().stream()
                            .map(e -> inner + write(flat(e.getKey()) + ": ", e.getValue(), inner))
                            .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        return before
                + ((List<?>) value)
                        .stream()
                                .map(element -> inner + write("", element, inner))
                                .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static String flat(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Stream<String> entries = map.entrySet().stream().map(e -> flat(e.getKey()) + ": " + flat(e.getValue()));
            return map.isEmpty() ? "{}" : entries.collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CompactJson::flat).collect(Collectors.joining(", ", "[", "]"));
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
