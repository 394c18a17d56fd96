package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceevents.dataset.schema.Shape;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes a tree of nodes in canonical form. The order of fields is that of the schema. */
final class CanonicalWriter {

    private static final int FLOW_WIDTH = 110;
    private static final int FOLD_WIDTH = 100;
    private static final String STEP = "  ";

    /** Lists whose maps go on one line each where they fit. */
    private static final Set<String> ONE_LINERS =
            Set.of("participants", "citations", "relations", "corrections", "phases", "claims", "offices", "glossary");

    private static final Set<String> PROSE = Set.of("summary", "description", "note", "citation");

    private final StringBuilder out = new StringBuilder();
    private final CommentPlaces comments;

    CanonicalWriter(CommentPlaces comments) {
        this.comments = comments;
    }

    /** The whole file; its name is that of its schema. */
    String document(Node root, Shape shape, String name, String header) {
        out.append(header).append('\n');
        remarks(comments.above(root), "");
        if (root instanceof SequenceNode list && !list.getValue().isEmpty()) {
            items(name, list, shape, "");
        } else if (root instanceof MappingNode map && !map.getValue().isEmpty()) {
            fields(map, shape, "", false);
        } else {
            out.append(flow(root, shape)).append(comments.behind(root)).append('\n');
        }
        remarks(comments.end(), "");
        return out.toString();
    }

    /** The fields of a map; {@code begun} if its first line already has its dash, and what stands above it is written. */
    private void fields(MappingNode map, Shape shape, String indent, boolean begun) {
        boolean first = begun;
        for (NodeTuple field : ordered(map, shape)) {
            ScalarNode key = (ScalarNode) field.getKeyNode();
            if (!first) {
                remarks(comments.above(key), indent);
                out.append(indent);
            }
            first = false;
            out.append(written(key, shape)).append(':');
            value(key, field.getValueNode(), shape.field(key.getValue()), indent);
        }
    }

    private static List<NodeTuple> ordered(MappingNode map, Shape shape) {
        List<String> order = shape.fields();
        List<NodeTuple> fields = new ArrayList<>(map.getValue());
        if (order.isEmpty()) {
            fields.sort(Comparator.comparing(CanonicalWriter::name));
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
    private static String written(ScalarNode key, Shape shape) {
        return shape.fields().contains(key.getValue()) ? key.getValue() : ScalarText.inFlow(key.getValue());
    }

    private static String name(NodeTuple field) {
        return ((ScalarNode) field.getKeyNode()).getValue();
    }

    private void value(ScalarNode key, Node node, Shape shape, String indent) {
        String comment = comments.behind(key);
        if (node instanceof ScalarNode scalar) {
            scalar(key.getValue(), scalar, shape, indent, comment);
            return;
        }
        String flow = isShort(node) ? flow(node, shape) : null;
        if (flow != null && indent.length() + key.getValue().length() + 2 + length(flow) <= FLOW_WIDTH) {
            out.append(' ').append(flow).append(comment).append('\n');
            return;
        }
        out.append(comment).append('\n');
        if (node instanceof MappingNode map) {
            fields(map, shape, indent + STEP, false);
        } else {
            items(key.getValue(), (SequenceNode) node, shape, indent + STEP);
        }
    }

    /** Whether it is empty, or a list of scalars or of such lists. */
    private static boolean isShort(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue().isEmpty();
        }
        return !(node instanceof SequenceNode list)
                || list.getValue().stream().allMatch(item -> !(item instanceof MappingNode) && isShort(item));
    }

    private void scalar(String key, ScalarNode node, Shape shape, String indent, String comment) {
        String text = text(node);
        boolean string = isString(node, shape);
        String line = string ? ScalarText.inBlock(text) : text;
        boolean wide = indent.length() + key.length() + 2 + length(line) > FLOW_WIDTH;
        boolean prose = string && PROSE.contains(key) && (wide || key.equals("summary"));
        if (prose && ScalarText.canFold(text)) {
            out.append(" >").append(comment).append('\n');
            paragraphs(text, indent + STEP);
            return;
        }
        out.append(line.isEmpty() ? "" : " ").append(line).append(comment).append('\n');
    }

    /** In a folded block an empty line stands for a line break. */
    private void paragraphs(String text, String indent) {
        String gap = "";
        for (String paragraph : text.split("\n", -1)) {
            out.append(gap);
            if (!paragraph.isEmpty()) {
                for (String line : ScalarText.fold(paragraph, FOLD_WIDTH - indent.length())) {
                    out.append(indent).append(line).append('\n');
                }
            }
            gap = "\n";
        }
    }

    private void items(String list, SequenceNode node, Shape shape, String indent) {
        for (Node item : sorted(node)) {
            remarks(comments.above(item), indent);
            String flow = fits(list, item, shape.item(), indent);
            if (flow != null) {
                out.append(indent)
                        .append("- ")
                        .append(flow)
                        .append(comments.behind(item))
                        .append('\n');
            } else if (item instanceof MappingNode map) {
                Node first = ordered(map, shape.item()).get(0).getKeyNode();
                remarks(comments.above(first), indent);
                // A map that stood in braces had its comment behind them.
                out.append(
                        comments.behind(item).isEmpty()
                                ? ""
                                : indent + comments.behind(item).strip() + "\n");
                out.append(indent).append("- ");
                fields(map, shape.item(), indent + STEP, true);
            } else {
                out.append(indent).append('-').append(comments.behind(item)).append('\n');
                items(list, (SequenceNode) item, shape.item(), indent + STEP);
            }
        }
    }

    /** The item on one line, or null if it takes several. */
    private @Nullable String fits(String list, Node item, Shape shape, String indent) {
        if (item instanceof ScalarNode scalar) {
            return isString(scalar, shape) ? ScalarText.inBlock(text(scalar)) : text(scalar);
        }
        String flow = ONE_LINERS.contains(list) || isShort(item) ? flow(item, shape) : null;
        boolean narrow = flow != null && indent.length() + STEP.length() + length(flow) <= FLOW_WIDTH;
        return narrow ? flow : null;
    }

    private static List<Node> sorted(SequenceNode list) {
        List<Node> items = new ArrayList<>(list.getValue());
        if (items.stream().allMatch(item -> slug(item) != null)) {
            items.sort(Comparator.comparing(item -> String.valueOf(slug(item))));
        }
        return items;
    }

    private static @Nullable String slug(Node item) {
        if (item instanceof MappingNode map) {
            for (NodeTuple field : map.getValue()) {
                if (name(field).equals("slug") && field.getValueNode() instanceof ScalarNode scalar) {
                    return scalar.getValue();
                }
            }
        }
        return null;
    }

    /** The value on one line, or null if there are comments within it. */
    private @Nullable String flow(Node node, Shape shape) {
        if (node instanceof ScalarNode scalar) {
            return isString(scalar, shape) ? ScalarText.inFlow(text(scalar)) : text(scalar);
        }
        List<String> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                String value = comments.speaksOf(item) ? null : flow(item, shape.item());
                if (value == null) {
                    return null;
                }
                parts.add(value);
            }
            return "[" + String.join(", ", parts) + "]";
        }
        for (NodeTuple field : ordered((MappingNode) node, shape)) {
            ScalarNode key = (ScalarNode) field.getKeyNode();
            String value = comments.speaksOf(key) ? null : flow(field.getValueNode(), shape.field(key.getValue()));
            if (value == null) {
                return null;
            }
            parts.add(written(key, shape) + ": " + value);
        }
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    /** Whether it is a text: a year may stand for one where the schema says so. */
    private static boolean isString(ScalarNode node, Shape shape) {
        boolean year = shape.textOrInteger() && node.getValue().matches("[1-9][0-9]{3}");
        return node.getTag().equals(Tag.STR) && !year;
    }

    private static String text(ScalarNode node) {
        boolean block = node.getScalarStyle() == ScalarStyle.FOLDED || node.getScalarStyle() == ScalarStyle.LITERAL;
        String text = block ? node.getValue().stripTrailing() : node.getValue();
        return node.getTag().equals(Tag.BOOL) ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void remarks(List<String> comments, String indent) {
        comments.forEach(
                comment -> out.append(indent).append('#').append(comment).append('\n'));
    }
}
