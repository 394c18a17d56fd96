package org.allianceevents.dataset.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.allianceevents.dataset.yaml.Spelling;

/** One message of the schema validator, said in our own words: what was wrong, and what is accepted. */
final class ViolationText {

    private static final int QUOTED_LENGTH = 60;
    private static final Set<String> BLOCKING = Set.of("required", "enum", "const", "type", "minItems");

    private final Shape root;
    private final Shape holder;
    private final JsonNode document;
    private final ValidationMessage message;
    private final String pointer;

    ViolationText(Shape root, JsonNode document, ValidationMessage message) {
        this.root = root;
        this.holder = holder(root, message.getEvaluationPath());
        this.document = document;
        this.message = message;
        this.pointer = message.getInstanceLocation().toString();
    }

    /** The part of the schema that holds the keyword. */
    private static Shape holder(Shape root, JsonNodePath path) {
        Shape shape = root;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            shape = shape.step(path.getName(i));
        }
        return shape;
    }

    Violation violation() {
        return switch (message.getType()) {
            case "required" -> required();
            case "additionalProperties" -> unknownField();
            case "false" -> otherKind();
            case "enum", "const" -> notListed();
            case "type" -> wrongType();
            case "minItems" -> here(name() + " has too few items", "Accepted: " + holder.description());
            case "maxItems" -> here(name() + " has too many items", "Accepted: " + holder.description());
            case "uniqueItems" -> here(name() + " lists a value twice", "Keep one of them");
            case "minLength" -> here(name() + " is too short", "Accepted: " + accepted());
            case "maxLength" ->
                here(
                        name() + " has "
                                + value().asText()
                                        .codePointCount(0, value().asText().length()) + " characters",
                        "Accepted: at most " + holder.schema().path("maxLength").asText());
            case "minimum", "maximum" -> here(quoted() + " is out of range for " + name(), "Accepted: " + range());
            default -> here(quoted() + " is not accepted as " + name(), "Accepted: " + accepted());
        };
    }

    private Violation here(String cause, String remedy) {
        return new Violation(pointer, cause, remedy, BLOCKING.contains(message.getType()));
    }

    private Violation required() {
        String field = message.getProperty();
        String here = holder.field(field).description();
        // What a kind of event requires stands apart from what the field means.
        String meaning = here.isEmpty() ? root.field(field).description() : here;
        return here(field + " is missing", meaning.isEmpty() ? "Add it" : "Add " + field + ": " + meaning);
    }

    private Violation unknownField() {
        String field = message.getProperty();
        List<String> known = holder.fields();
        String near = Spelling.nearest(field, known).orElse(null);
        String remedy = near != null ? "Did you mean " + near + "?" : "Accepted: " + String.join(", ", known);
        return new Violation(pointer + "/" + escaped(field), "there is no field " + field + " here", remedy, false);
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private Violation otherKind() {
        String kind = document.path("kind").asText();
        return here(name() + " is not a field of the kind " + kind, "Take it out, or correct kind");
    }

    private Violation notListed() {
        List<String> values = new ArrayList<>();
        holder.schema().path("enum").forEach(value -> values.add(value.asText()));
        String remedy = Spelling.suggestion(value().asText().replace('-', '_'), values) + "Accepted: ";
        return here(quoted() + " is not a value of " + name(), remedy + String.join(", ", values));
    }

    private Violation wrongType() {
        if (value().isNull()) {
            return here(name() + " has no value", "Give it one, or take the field out");
        }
        JsonNode type = holder.schema().path("type");
        String wanted = type.isArray()
                ? String.join(
                        " or ",
                        StreamSupport.stream(type.spliterator(), false)
                                .map(t -> noun(t.asText()))
                                .toList())
                : noun(type.asText());
        boolean day = holder.schema().path("format").asText().equals("date");
        boolean quotes = !day && type.asText().equals("string") && value().isValueNode();
        String hint = quotes ? "Put it in quotes: \"" + value().asText() + "\"" : "Accepted: " + holder.description();
        return here(name() + " is " + noun(actual()) + ", not " + wanted, hint);
    }

    private String actual() {
        JsonNode value = value();
        return value.isObject()
                ? "object"
                : value.isArray()
                        ? "array"
                        : value.isBoolean()
                                ? "boolean"
                                : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string";
    }

    private static String noun(String type) {
        return switch (type) {
            case "object" -> "a map of fields";
            case "array" -> "a list";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "string" -> "text";
            default -> type;
        };
    }

    private String range() {
        JsonNode schema = holder.schema();
        return schema.path("minimum").asText() + " to " + schema.path("maximum").asText();
    }

    private String accepted() {
        String description = holder.description();
        return description.isEmpty() ? message.getMessage() : description;
    }

    private JsonNode value() {
        return document.at(pointer);
    }

    /** What people call the place: the name of the field, or that of the list that the item is in. */
    private String name() {
        String[] tokens = pointer.split("/");
        for (int i = tokens.length - 1; i > 0; i--) {
            if (!tokens[i].matches("[0-9]+")) {
                return tokens[i];
            }
        }
        return tokens.length > 1 ? "the entry" : "the file";
    }

    private String quoted() {
        String text = value().asText();
        return "\"" + (text.length() > QUOTED_LENGTH ? text.substring(0, QUOTED_LENGTH) + "…" : text) + "\"";
    }
}
