package org.allianceevents.dataset.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allianceevents.dataset.schema.DocumentSchema;
import org.allianceevents.dataset.schema.Shape;
import org.allianceevents.dataset.yaml.Finding;
import org.allianceevents.dataset.yaml.YamlDocument;
import org.jspecify.annotations.Nullable;

/** The canonical form of one document. Says nothing but what the document said: values and comments are all there. */
public final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * The canonical text of a document, or null if something would be lost.
     *
     * @param schema the name of its schema
     * @param root the way from the file to the directory of the dataset, "../../"
     */
    public static @Nullable String of(YamlDocument document, String schema, String root, Consumer<Finding> findings) {
        Shape shape = DocumentSchema.named(schema).shape();
        String header = "$schema=" + root + "schema/" + schema + ".schema.json";
        String text = new CanonicalWriter().document(document.root(), shape, schema, header);
        if (text.equals(document.text()) || keepsAll(document, text, shape)) {
            return text;
        }
        String cause = "there is a comment or a value that the canonical form has no place for";
        findings.accept(
                new Finding(commentLine(document), 1, cause, "Put comments on lines of their own above a field"));
        return null;
    }

    private static boolean keepsAll(YamlDocument before, String text, Shape shape) {
        YamlDocument after = YamlDocument.parse(text, finding -> {});
        return after != null
                && Objects.equals(normal(before.json(), shape), normal(after.json(), shape))
                && comments(before).equals(comments(after));
    }

    private static List<String> comments(YamlDocument document) {
        return document.comments().values().stream()
                .filter(comment -> !("#" + comment).startsWith(CanonicalWriter.HEADER))
                .map(String::strip)
                .sorted()
                .toList();
    }

    private static int commentLine(YamlDocument document) {
        return document.comments().keySet().stream()
                .reduce((first, last) -> last)
                .orElse(1);
    }

    /** The value without regard to the order of fields and of entries with slugs, and with years as text. */
    private static Object normal(JsonNode json, Shape shape) {
        if (json.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            json.properties()
                    .forEach(
                            field -> fields.put(field.getKey(), normal(field.getValue(), shape.field(field.getKey()))));
            return fields;
        }
        if (json.isArray()) {
            boolean slugs =
                    IntStream.range(0, json.size()).allMatch(i -> json.path(i).has("slug"));
            List<Object> items = IntStream.range(0, json.size())
                    .mapToObj(i -> normal(json.path(i), shape.item()))
                    .collect(Collectors.toList());
            if (slugs) {
                items.sort((a, b) -> a.toString().compareTo(b.toString()));
            }
            return items;
        }
        return shape.textOrInteger() ? json.asText() : json;
    }
}
