package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceevents.dataset.schema.Shape;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes a tree of nodes in canonical form. The order of fields is that of the schema. */
final class CanonicalWriter {

    static final String HEADER = "# yaml-language-server: ";

    private static final int FLOW_WIDTH = 110;
    private static final int FOLD_WIDTH = 100;
    private static final String STEP = "  ";

    /** Lists whose maps go on one line each where they fit. */
    private static final Set<String> ONE_LINERS =
            Set.of("participants", "citations", "relations", "corrections", "phases", "claims", "offices", "glossary");

    private static final Set<String> PROSE = Set.of("summary", "description", "note", "citation");

    private final StringBuilder out = new StringBuilder();

    /** The whole file; its name is that of its schema. */
    String document(Node root, Shape shape, String name, String header) {
        out.append(HEADER).append(header).append('\n');
        if (root instanceof SequenceNode list && list.getValue().isEmpty()) {
            comments(list.getBlockComments(), "");
            out.append("[]").append(inline(list)).append('\n');
        } else if (root instanceof SequenceNode list) {
            comments(list.getBlockComments(), "");
            items(name, list, shape, "");
        } else if (root instanceof MappingNode map && !map.getValue().isEmpty()) {
            comments(map.getBlockComments(), "");
            comments(map.getValue().get(0).getKeyNode().getBlockComments(), "");
            fields(map, shape, "", false);
        } else {
            comments(root.getBlockComments(), "");
            out.append(root instanceof ScalarNode scalar ? ScalarText.inBlock(scalar.getValue()) : "{}")
                    .append('\n');
        }
        comments(root.getEndComments(), "");
        return out.toString();
    }

    /** The fields of a map; {@code begun} if its first line already has its dash. Whoever calls writes what stands above it. */
    private void fields(MappingNode map, Shape shape, String indent, boolean begun) {
        List<NodeTuple> ordered = ordered(map, shape);
        for (int i = 0; i < ordered.size(); i++) {
            NodeTuple field = ordered.get(i);
            ScalarNode key = (ScalarNode) field.getKeyNode();
            if (!begun || i > 0) {
                if (field != map.getValue().get(0)) {
                    comments(key.getBlockComments(), indent);
                }
                out.append(indent);
            }
            out.append(written(key, shape)).append(':');
            value(key, field.getValueNode(), shape.field(key.getValue()), indent);
        }
        comments(map.getEndComments(), indent);
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
        String comment = inline(key) + inline(node);
        int width = indent.length() + key.getValue().length() + 2;
        if (node instanceof ScalarNode scalar) {
            scalar(key.getValue(), scalar, shape, indent, comment);
            return;
        }
        String flow = isShort(node) ? flow(node, shape) : null;
        if (flow != null && width + length(flow) <= FLOW_WIDTH) {
            out.append(' ').append(flow).append(comment).append('\n');
            return;
        }
        out.append(comment).append('\n');
        if (node instanceof MappingNode map) {
            above(map, List.of(), indent + STEP);
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
        String text = text(node, shape);
        boolean prose = PROSE.contains(key) && isString(node, shape) && ScalarText.canFold(text);
        String line = isString(node, shape) ? ScalarText.inBlock(text) : text;
        boolean wide = indent.length() + key.length() + 2 + length(line) > FLOW_WIDTH;
        if (prose && (wide || key.equals("summary"))) {
            out.append(" >").append(comment).append('\n');
            for (String part : ScalarText.fold(text, FOLD_WIDTH - indent.length() - STEP.length())) {
                out.append(indent).append(STEP).append(part).append('\n');
            }
            return;
        }
        out.append(line.isEmpty() ? "" : " ").append(line).append(comment).append('\n');
    }

    private void items(String list, SequenceNode node, Shape shape, String indent) {
        for (Node item : sorted(node)) {
            if (item instanceof MappingNode map && !map.getValue().isEmpty()) {
                map(list, map, shape.item(), indent);
            } else {
                comments(item.getBlockComments(), indent);
                String flow = flow(item, shape.item());
                String text = item instanceof ScalarNode scalar ? ScalarText.inBlock(scalar.getValue()) : flow;
                out.append(indent)
                        .append("- ")
                        .append(item instanceof ScalarNode s && !isString(s, shape.item()) ? flow : text);
                out.append(inline(item)).append('\n');
            }
        }
        comments(node.getEndComments(), indent);
    }

    private void map(String list, MappingNode map, Shape shape, String indent) {
        String flow = ONE_LINERS.contains(list) ? flow(map, shape) : null;
        boolean fits = flow != null && indent.length() + 2 + length(flow) <= FLOW_WIDTH;
        above(map, map.getBlockComments(), indent);
        out.append(indent).append("- ");
        if (fits) {
            out.append(flow).append(inline(map)).append('\n');
        } else {
            fields(map, shape, indent + STEP, true);
        }
    }

    /** What stands above the first field of a map speaks of the map, and stays above it when the fields change places. */
    private void above(MappingNode map, List<CommentLine> own, String indent) {
        comments(own, indent);
        comments(map.getValue().get(0).getKeyNode().getBlockComments(), indent);
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
    private static @Nullable String flow(Node node, Shape shape) {
        if (node instanceof ScalarNode scalar) {
            String text = text(scalar, shape);
            return isString(scalar, shape) ? ScalarText.inFlow(text) : text;
        }
        List<String> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                parts.add(isBare(item) ? flow(item, shape.item()) : null);
            }
            return parts.contains(null) ? null : "[" + String.join(", ", parts) + "]";
        }
        MappingNode map = (MappingNode) node;
        for (NodeTuple field : ordered(map, shape)) {
            boolean first = field == map.getValue().get(0);
            boolean bare = isBare(field.getValueNode())
                    && inline(field.getKeyNode()).isEmpty()
                    && (first || remarks(field.getKeyNode().getBlockComments()).isEmpty());
            String value = bare ? flow(field.getValueNode(), shape.field(name(field))) : null;
            parts.add(value == null ? null : written((ScalarNode) field.getKeyNode(), shape) + ": " + value);
        }
        return parts.contains(null) ? null : parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    private static boolean isBare(Node node) {
        return remarks(node.getBlockComments()).isEmpty()
                && inline(node).isEmpty()
                && remarks(node.getEndComments()).isEmpty();
    }

    /** Whether it is a text: a year may stand for one where the schema says so. */
    private static boolean isString(ScalarNode node, Shape shape) {
        boolean year = shape.textOrInteger() && node.getValue().matches("[1-9][0-9]{3}");
        return node.getTag().equals(Tag.STR) && !year;
    }

    private static String text(ScalarNode node, Shape shape) {
        boolean block = node.getScalarStyle() == ScalarStyle.FOLDED || node.getScalarStyle() == ScalarStyle.LITERAL;
        String text = block ? node.getValue().stripTrailing() : node.getValue();
        return node.getTag().equals(Tag.BOOL) ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void comments(@Nullable List<CommentLine> comments, String indent) {
        for (String remark : remarks(comments)) {
            out.append(indent).append('#').append(remark).append('\n');
        }
    }

    private static String inline(Node node) {
        StringBuilder text = new StringBuilder();
        remarks(node.getInLineComments()).forEach(remark -> text.append("  #").append(remark));
        return text.toString();
    }

    /** Comments without blank lines and without the line that names the schema, which is written anew. */
    private static List<String> remarks(@Nullable List<CommentLine> comments) {
        if (comments == null) {
            return List.of();
        }
        return comments.stream()
                .filter(comment -> comment.getCommentType() != CommentType.BLANK_LINE)
                .map(comment -> comment.getValue().stripTrailing())
                .filter(text -> !("#" + text).startsWith(HEADER))
                .toList();
    }
}
