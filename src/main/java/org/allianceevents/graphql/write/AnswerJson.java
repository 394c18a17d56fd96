package org.allianceevents.graphql.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a whole answer: what plans have written goes in as it is, the rest is written by Jackson. */
public final class AnswerJson {

    /** As plans do, it writes every character as itself, also those that Java has in two halves. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Room for what stands beside the data. */
    private static final int BESIDE = 256;

    private final JsonBytes json;

    private AnswerJson(int expected) {
        json = new JsonBytes(expected);
    }

    /** The bytes of a response map of the GraphQL specification. */
    public static byte[] of(Map<String, Object> body) {
        AnswerJson answer = new AnswerJson(BESIDE + length(body.get("data")));
        answer.map(body);
        return answer.json.toBytes();
    }

    private static int length(@Nullable Object data) {
        if (data instanceof Written written) {
            return written.length();
        }
        return data instanceof Map<?, ?> fields
                ? fields.values().stream()
                        .mapToInt(value -> value instanceof Written written ? written.length() : 0)
                        .sum()
                : 0;
    }

    private void map(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.raw(before);
            json.text((String) entry.getKey());
            json.raw(':');
            value(entry.getValue());
            before = ',';
        }
        if (map.isEmpty()) {
            json.raw('{');
        }
        json.raw('}');
    }

    private void value(@Nullable Object value) {
        if (value instanceof Written written) {
            written.writeTo(json);
        } else if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Written.class::isInstance)) {
            map(map);
        } else {
            json.raw(jackson(value));
        }
    }

    private static byte[] jackson(@Nullable Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written as JSON", e);
        }
    }
}
