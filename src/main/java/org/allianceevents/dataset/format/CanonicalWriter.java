package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.allianceevents.dataset.schema.Shape;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes a tree of nodes in canonical form. The order of fields is that of the schema. */
final class CanonicalWriter {

    private static final int FLOW_WIDTH = 110;
    private static final int FOLD_WIDTH = 100;
    private static final String STEP = "  ";

    /** Lists whose maps go on one line each where they fit. */
    private static final Set<String> ONE_LINERS = Set.of(
            "participants",
            "citations",
            "relations",
            "corrections",
            "phases",
            "claims",
            "offices",
            "operators",
            "glossary");

    private static final Set<String> PROSE = Set.of("summary", "description", "note", "citation");

    private final StringBuilder out = new StringBuilder();
    private final CommentPlaces comments;
    private final FlowText flowText;

    CanonicalWriter(CommentPlaces comments) {
        this.comments = comments;
        this.flowText = new FlowText(comments);
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
            out.append(flowText.of(root, shape)).append(comments.behind(root)).append('\n');
        }
        remarks(comments.end(), "");
        return out.toString();
    }

    /** The fields of a map; {@code begun} if its first line already has its dash, and what stands above it is written. */
    private void fields(MappingNode map, Shape shape, String indent, boolean begun) {
        boolean first = begun;
        for (NodeTuple field : FlowText.ordered(map, shape)) {
            ScalarNode key = (ScalarNode) field.getKeyNode();
            if (!first) {
                remarks(comments.above(key), indent);
                out.append(indent);
            }
            first = false;
            out.append(FlowText.written(key, shape)).append(':');
            value(key, field.getValueNode(), shape.field(key.getValue()), indent);
        }
    }

    private void value(ScalarNode key, Node node, Shape shape, String indent) {
        String comment = comments.behind(key);
        if (node instanceof ScalarNode scalar) {
            scalar(key.getValue(), scalar, shape, indent, comment);
            return;
        }
        String flow = isShort(node) ? flowText.of(node, shape) : null;
        if (flow != null && indent.length() + key.getValue().length() + 2 + FlowText.length(flow) <= FLOW_WIDTH) {
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
        String text = FlowText.text(node);
        boolean string = FlowText.isString(node, shape);
        String line = string ? ScalarText.inBlock(text) : text;
        boolean wide = indent.length() + key.length() + 2 + FlowText.length(line) > FLOW_WIDTH;
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
                Node first = FlowText.ordered(map, shape.item()).get(0).getKeyNode();
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
            return FlowText.isString(scalar, shape) ? ScalarText.inBlock(FlowText.text(scalar)) : FlowText.text(scalar);
        }
        String flow = ONE_LINERS.contains(list) || isShort(item) ? flowText.of(item, shape) : null;
        boolean narrow = flow != null && indent.length() + STEP.length() + FlowText.length(flow) <= FLOW_WIDTH;
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
                if (FlowText.name(field).equals("slug") && field.getValueNode() instanceof ScalarNode scalar) {
                    return scalar.getValue();
                }
            }
        }
        return null;
    }

    private void remarks(List<String> comments, String indent) {
        comments.forEach(
                comment -> out.append(indent).append('#').append(comment).append('\n'));
    }
}
