package org.allianceevents.dataset.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** One part of a schema: what it says of a value, and of the parts of that value. */
public final class Shape {

    private final JsonNode schema;
    private final JsonNode common;

    Shape(JsonNode schema, JsonNode common) {
        this.schema = schema;
        this.common = common;
    }

    /** The shape of a field. */
    public Shape field(String name) {
        return at(target().path("properties").path(name));
    }

    /** The shape of the items of a list. */
    public Shape item() {
        return at(target().path("items"));
    }

    /** The names of the fields in their canonical order; none if any name may stand there. */
    public List<String> fields() {
        List<String> names = new ArrayList<>();
        target().path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether a whole number may stand here for a text, as the year does in {@code date: 1978}. */
    public boolean textOrInteger() {
        return schema.path("type").isArray();
    }

    /** What the value means, or how it is written. */
    public String description() {
        return schema.has("description")
                ? schema.path("description").asText()
                : target().path("description").asText();
    }

    /** The part that a step of an evaluation path leads to. */
    Shape step(String token) {
        if (token.equals("$ref")) {
            return at(target());
        }
        return at(schema.isArray() ? schema.path(Integer.parseInt(token)) : schema.path(token));
    }

    JsonNode schema() {
        return schema;
    }

    private Shape at(JsonNode node) {
        return new Shape(node, common);
    }

    /** References lead to the common schema only. */
    private JsonNode target() {
        JsonNode reference = schema.path("$ref");
        if (reference.isMissingNode()) {
            return schema;
        }
        String text = reference.asText();
        JsonNode target = common.at(text.substring(text.indexOf('#') + 1));
        return target.isMissingNode() ? MissingNode.getInstance() : target;
    }
}
