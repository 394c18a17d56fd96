package org.allianceevents.dataset.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Lets through the plain part of YAML that people write by hand. It looks at the stream of events, before a tree is
 * built: an alias is never followed, and nesting never costs stack.
 */
final class GuardedParser implements Parser {

    static final int MAX_DEPTH = 12;

    private final Parser parser;
    private int depth;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof DocumentStartEvent start) {
            refuseDirectives(start);
        } else if (event instanceof NodeEvent node) {
            refuseAnchors(node);
            refuseTags(node);
        }
        count(event);
        return event;
    }

    private static void refuseDirectives(DocumentStartEvent event) {
        if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
            throw new RefusedException(event, "there is a directive (a line that begins with %)", "Take it out");
        }
    }

    private static void refuseAnchors(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            String cause = "there is an alias (*" + alias.getAlias() + ")";
            throw new RefusedException(
                    event, cause, "Write the value out, or put quotes around a text that begins with *");
        }
        event.getAnchor().ifPresent(anchor -> {
            String cause = "there is an anchor (&" + anchor + ")";
            throw new RefusedException(event, cause, "Take it out, or put quotes around a text that begins with &");
        });
    }

    private static void refuseTags(NodeEvent event) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(name -> {
            throw new RefusedException(
                    event,
                    "there is a tag (" + name.replace("tag:yaml.org,2002:", "!!") + ")",
                    "Take it out, or put quotes around a text that begins with !");
        });
    }

    private void count(Event event) {
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            default -> {}
        }
        if (depth > MAX_DEPTH) {
            throw new RefusedException(
                    event,
                    "lists and maps are nested more than " + MAX_DEPTH + " deep",
                    "See the schema: no file needs more than six levels");
        }
    }
}
