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
import org.allianceevents.dataset.yaml.Comment;
import org.allianceevents.dataset.yaml.Finding;
import org.allianceevents.dataset.yaml.YamlDocument;
import org.jspecify.annotations.Nullable;

/** The canonical form of one document. Says nothing but what the document said: values and comments are all there. */
public final class CanonicalForm {

    private static final String HEADER = " yaml-language-server: ";

    private CanonicalForm() {}

    /**
     * The canonical text of a document, or null if something would be lost.
     *
     * @param schema the name of its schema
     * @param root the way from the file to the directory of the dataset, "../../"
     */
    public static @Nullable String of(YamlDocument document, String schema, String root, Consumer<Finding> findings) {
        Shape shape = DocumentSchema.named(schema).shape();
        String header = "#" + HEADER + "$schema=" + root + "schema/" + schema + ".schema.json";
        List<Comment> comments = comments(document);
        CommentPlaces places = new CommentPlaces(document.root(), comments);
        String text = new CanonicalWriter(places).document(document.root(), shape, schema, header);
        if (text.equals(document.text()) || keepsAll(document, comments, text, shape)) {
            return text;
        }
        int line = comments.isEmpty() ? 1 : comments.get(0).line();
        String cause = "there is a comment or a value that the canonical form has no place for";
        findings.accept(new Finding(line, 1, cause, "Put comments on lines of their own above a field"));
        return null;
    }

    private static boolean keepsAll(YamlDocument before, List<Comment> comments, String text, Shape shape) {
        YamlDocument after = YamlDocument.parse(text, finding -> {});
        return after != null
                && Objects.equals(normal(before.json(), shape), normal(after.json(), shape))
                && texts(comments).equals(texts(comments(after)));
    }

    /** The comments but for the line that names the schema, which is written anew. */
    private static List<Comment> comments(YamlDocument document) {
        // Most files have no other: they need not be read once more.
        if (document.text().lastIndexOf('#') == 0) {
            return List.of();
        }
        return document.comments().stream()
                .filter(comment -> !comment.text().startsWith(HEADER))
                .toList();
    }

    private static List<String> texts(List<Comment> comments) {
        return comments.stream().map(Comment::text).sorted().toList();
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
