package org.allianceevents.dataset.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** A YAML file as a tree of nodes (with lines and comments, for the formatter) and as JSON (for everything else). */
public final class YamlDocument {

    private static final LoadSettings SETTINGS = settings(false);
    private static final LoadSettings WITH_COMMENTS = settings(true);

    private final String text;
    private final Node root;
    private final JsonNode json;

    private YamlDocument(String text, Node root, JsonNode json) {
        this.text = text;
        this.root = root;
        this.json = json;
    }

    private static LoadSettings settings(boolean comments) {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setParseComments(comments)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /** Reads a text of one document, or null if there was something to find. */
    public static @Nullable YamlDocument parse(String text, Consumer<Finding> findings) {
        try {
            GuardedParser parser = new GuardedParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
            Optional<Node> root = new Composer(SETTINGS, parser).getSingleNode();
            if (root.isEmpty()) {
                findings.accept(new Finding(1, 1, "the file is empty", "Write its fields, or [] in a list file"));
                return null;
            }
            NodeToJson conversion = new NodeToJson(findings);
            JsonNode json = conversion.convert(root.get());
            return conversion.failed() ? null : new YamlDocument(text, root.get(), json);
        } catch (RefusedException refused) {
            findings.accept(refused.finding());
        } catch (YamlEngineException broken) {
            findings.accept(SyntaxFindings.of(broken));
        }
        return null;
    }

    public String text() {
        return text;
    }

    public Node root() {
        return root;
    }

    public JsonNode json() {
        return json;
    }

    /**
     * The comments, in the order in which they stand. They are read by themselves: the parser can't build a tree with
     * comments in all the places where people may put them.
     */
    public List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        ScannerImpl scanner = new ScannerImpl(WITH_COMMENTS, new StreamReader(WITH_COMMENTS, text));
        while (scanner.hasNext()) {
            if (scanner.next() instanceof CommentToken token && token.getCommentType() != CommentType.BLANK_LINE) {
                Mark mark = token.getStartMark().orElseThrow();
                boolean alone = lines[mark.getLine()].stripLeading().startsWith("#");
                comments.add(
                        new Comment(mark.getLine() + 1, alone, token.getValue().stripTrailing()));
            }
        }
        return comments;
    }

    /** The line of a value by its JSON pointer, or of the nearest part around it that is there. */
    public int line(String pointer) {
        return mark(pointer).map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The column to {@link #line}. */
    public int column(String pointer) {
        return mark(pointer).map(mark -> mark.getColumn() + 1).orElse(1);
    }

    private Optional<Mark> mark(String pointer) {
        Node node = root;
        Optional<Mark> mark = root.getStartMark();
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            if (node instanceof MappingNode mapping) {
                NodeTuple tuple = find(mapping, rest.getMatchingProperty());
                if (tuple == null) {
                    return mark;
                }
                mark = tuple.getKeyNode().getStartMark();
                node = tuple.getValueNode();
            } else if (node instanceof SequenceNode sequence
                    && rest.getMatchingIndex() >= 0
                    && rest.getMatchingIndex() < sequence.getValue().size()) {
                node = sequence.getValue().get(rest.getMatchingIndex());
                mark = node.getStartMark();
            } else {
                return mark;
            }
        }
        return mark;
    }

    private static @Nullable NodeTuple find(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return tuple;
            }
        }
        return null;
    }
}
