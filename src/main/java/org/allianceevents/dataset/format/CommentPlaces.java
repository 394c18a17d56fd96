package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.dataset.yaml.Comment;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What each comment speaks of: one on a line of its own of the field or item that follows, one behind a value of the
 * field or item on its line. What stands before the first field or item speaks of the file.
 */
final class CommentPlaces {

    private final List<Node> anchors = new ArrayList<>();
    private final Map<Node, List<String>> above = new IdentityHashMap<>();
    private final Map<Node, String> behind = new IdentityHashMap<>();
    private final List<String> end = new ArrayList<>();

    CommentPlaces(Node root, List<Comment> comments) {
        anchors.add(root);
        visit(root);
        int next = 0;
        for (Comment comment : comments) {
            while (next < anchors.size() && line(anchors.get(next)) <= comment.line()) {
                next++;
            }
            place(comment, next);
        }
    }

    /** Every field and item in block style, in the order of the text, and of those that share a line the outer first. */
    private void visit(Node node) {
        if (node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.BLOCK) {
            for (NodeTuple field : map.getValue()) {
                anchors.add(field.getKeyNode());
                visit(field.getValueNode());
            }
        } else if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK) {
            for (Node item : list.getValue()) {
                anchors.add(item);
                visit(item);
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine() + 1;
    }

    /** A second comment behind one field goes above it. */
    private void place(Comment comment, int next) {
        if (!comment.alone() && next > 0 && behind.putIfAbsent(anchors.get(next - 1), comment.text()) == null) {
            return;
        }
        int place = comment.alone() ? next : Math.max(0, next - 1);
        if (place == anchors.size()) {
            end.add(comment.text());
        } else {
            above.computeIfAbsent(anchors.get(place), node -> new ArrayList<>()).add(comment.text());
        }
    }

    List<String> above(Node node) {
        return above.getOrDefault(node, List.of());
    }

    /** The comment behind a field or item with two spaces before it, or nothing. */
    String behind(Node node) {
        String text = behind.get(node);
        return text == null ? "" : "  #" + text;
    }

    boolean speaksOf(Node node) {
        return above.containsKey(node) || behind.containsKey(node);
    }

    /** What comes after the last field or item. */
    List<String> end() {
        return end;
    }
}
