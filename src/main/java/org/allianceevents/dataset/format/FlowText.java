package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.allianceevents.dataset.schema.Shape;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values on one line, in brackets and braces, and what all values have in common. */
final class FlowText {

    private final CommentPlaces comments;

    FlowText(CommentPlaces comments) {
        this.comments = comments;
    }

    /** The value on one line, or null if there are comments within it. */
    @Nullable
    String of(Node node, Shape shape) {
        if (node instanceof ScalarNode scalar) {
            return isString(scalar, shape) ? ScalarText.inFlow(text(scalar)) : text(scalar);
        }
        List<String> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                String value = comments.speaksOf(item) ? null : of(item, shape.item());
                if (value == null) {
                    return null;
                }
                parts.add(value);
            }
            return "[" + String.join(", ", parts) + "]";
        }
        for (NodeTuple field : ordered((MappingNode) node, shape)) {
            ScalarNode key = (ScalarNode) field.getKeyNode();
            String value = comments.speaksOf(key) ? null : of(field.getValueNode(), shape.field(key.getValue()));
            if (value == null) {
                return null;
            }
            parts.add(written(key, shape) + ": " + value);
        }
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    /** Whether it is a text: a year may stand for one where the schema says so. */
    static boolean isString(ScalarNode node, Shape shape) {
        boolean year = shape.textOrInteger() && node.getValue().matches("[1-9][0-9]{3}");
        return node.getTag().equals(Tag.STR) && !year;
    }

    static String text(ScalarNode node) {
        boolean block = node.getScalarStyle() == ScalarStyle.FOLDED || node.getScalarStyle() == ScalarStyle.LITERAL;
        String text = block ? node.getValue().stripTrailing() : node.getValue();
        return node.getTag().equals(Tag.BOOL) ? text.toLowerCase(Locale.ROOT) : text;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static List<NodeTuple> ordered(MappingNode map, Shape shape) {
        List<String> order = shape.fields();
        List<NodeTuple> fields = new ArrayList<>(map.getValue());
        if (order.isEmpty()) {
            fields.sort(Comparator.comparing(FlowText::name));
        } else {
            // What the schema doesn't know comes last, in the order in which it stands.
            fields.sort(Comparator.comparingInt(field -> {
                int place = order.indexOf(name(field));
                return place < 0 ? order.size() : place;
            }));
        }
        return fields;
    }

    /** The names in the schema need no quotes, even if an old reader takes "on" for a truth value. */
    static String written(ScalarNode key, Shape shape) {
        return shape.fields().contains(key.getValue()) ? key.getValue() : ScalarText.inFlow(key.getValue());
    }

    static String name(NodeTuple field) {
        return ((ScalarNode) field.getKeyNode()).getValue();
    }
}
