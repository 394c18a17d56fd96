package org.allianceevents.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allianceevents.dataset.EventEntry.RelationEntry;

/** Relations lead to other events, are written once, and never lead back to where they began. */
final class RelationRules {

    private final Draft draft;
    private final Consumer<Problem> problems;
    private final Set<List<Object>> written = new HashSet<>();

    RelationRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        for (Located<EventEntry> event : draft.events().all()) {
            List<RelationEntry> relations = event.value().relations();
            for (int i = 0; i < relations.size(); i++) {
                check(event, relations.get(i), "/relations/" + i);
            }
        }
        for (RelationType type : RelationType.WRITTEN) {
            if (type != RelationType.RELATED) {
                checkCycles(type);
            }
        }
    }

    private void check(Located<EventEntry> event, RelationEntry relation, String part) {
        String slug = event.value().slug();
        draft.events().check(relation.event(), event, part + "/event", problems);
        if (relation.event().equals(slug)) {
            add(
                    event,
                    part + "/event",
                    "the event is related to itself",
                    "Name another event, or take the relation out");
            return;
        }
        if (relation.type() == RelationType.RELATED && relation.note() == null) {
            add(event, part, "the relation has no note", "Say in note how the two are connected");
        }
        if (!written.add(List.of(relation.type(), slug, relation.event()))) {
            add(event, part, "the relation to " + relation.event() + " is written twice", "Keep one of them");
        }
        if (relation.type() == RelationType.RELATED
                && written.contains(List.of(relation.type(), relation.event(), slug))) {
            String cause = "the relation is written in " + relation.event() + " too";
            add(event, part, cause, "Keep one of them: the other direction is derived");
        }
    }

    private void checkCycles(RelationType type) {
        SortedMap<String, List<String>> graph = new TreeMap<>();
        for (Located<EventEntry> event : draft.events().all()) {
            for (RelationEntry relation : event.value().relations()) {
                if (relation.type() == type
                        && !relation.event().equals(event.value().slug())) {
                    graph.computeIfAbsent(event.value().slug(), slug -> new ArrayList<>())
                            .add(relation.event());
                }
            }
        }
        String name = type.name().toLowerCase(Locale.ROOT);
        for (List<String> cycle : Cycles.in(graph)) {
            draft.events()
                    .find(cycle.get(0))
                    .ifPresent(event -> add(
                            event,
                            "/relations",
                            "the relations " + name + " lead in a circle: " + String.join(" → ", cycle),
                            "Take out the one that is wrong"));
        }
    }

    private void add(Located<EventEntry> event, String part, String cause, String remedy) {
        problems.accept(event.problem(part, cause, remedy));
    }
}
