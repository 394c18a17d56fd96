package org.allianceevents.dataset.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML nodes as JSON by the core schema: text unless it looks like a number, true, false or null. Days stay text. */
final class NodeToJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG_DIGITS = 18;

    private final Consumer<Finding> findings;
    private boolean failed;

    NodeToJson(Consumer<Finding> findings) {
        this.findings = findings;
    }

    boolean failed() {
        return failed;
    }

    JsonNode convert(Node node) {
        if (node instanceof MappingNode mapping) {
            return object(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode(sequence.getValue().size());
            sequence.getValue().forEach(item -> array.add(convert(item)));
            return array;
        }
        check((ScalarNode) node);
        return scalar((ScalarNode) node);
    }

    private void check(ScalarNode node) {
        Finding flaw = FileText.flawOf(node.getValue(), line(node), column(node));
        if (flaw != null) {
            failed = true;
            findings.accept(flaw);
        }
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                find(tuple.getKeyNode(), "a list or map stands where the name of a field should", "Check the brackets");
                continue;
            }
            Integer before = lines.putIfAbsent(key.getValue(), line(key));
            if (before != null) {
                find(key, key.getValue() + " is given twice, first on line " + before, "Keep one of them");
            }
            object.set(key.getValue(), convert(tuple.getValueNode()));
        }
        return object;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    private void find(Node node, String cause, String remedy) {
        failed = true;
        findings.accept(new Finding(line(node), column(node), cause, remedy));
    }

    private static JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(value.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) && value.length() <= LONG_DIGITS && value.matches("-?[0-9]+")) {
            return JSON.numberNode(Long.parseLong(value));
        }
        if (tag.equals(Tag.FLOAT) && value.matches("[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?")) {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? JSON.numberNode(number) : JSON.textNode(value);
        }
        return JSON.textNode(text(node));
    }

    /** The line break at the end of a folded or literal block belongs to the notation, not to the text. */
    private static String text(ScalarNode node) {
        boolean block = node.getScalarStyle() == ScalarStyle.FOLDED || node.getScalarStyle() == ScalarStyle.LITERAL;
        return block ? node.getValue().stripTrailing() : node.getValue();
    }
}
