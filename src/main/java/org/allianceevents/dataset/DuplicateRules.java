package org.allianceevents.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.EventEntry.RelationEntry;

/**
 * Two events of one kind that begin on one day with the same participants are likely one event written twice, unless
 * they know of each other: a treaty and the agreement that implements it, signed the same day, are related.
 */
final class DuplicateRules {

    private final Draft draft;
    private final Consumer<Problem> problems;

    DuplicateRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        Map<List<Object>, List<Located<EventEntry>>> groups = new LinkedHashMap<>();
        for (Located<EventEntry> event : draft.events().all()) {
            groups.computeIfAbsent(key(event.value()), key -> new ArrayList<>()).add(event);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(this::checkGroup);
    }

    private static List<Object> key(EventEntry event) {
        Set<String> actors = new TreeSet<>();
        event.participants().stream().map(ParticipantEntry::actor).forEach(actors::add);
        return List.of(event.kind(), event.date().start(), actors);
    }

    private void checkGroup(List<Located<EventEntry>> group) {
        Located<EventEntry> first = group.get(0);
        Set<String> related = relatedTo(first.value().slug(), group);
        for (Located<EventEntry> event : group) {
            if (!related.contains(event.value().slug())) {
                String cause = "this is likely the same event as "
                        + first.document().file().name() + ": same kind, first day and participants";
                String remedy = "Keep one of them; if they are two, relate one to the other";
                problems.accept(event.problem("", cause, remedy));
            }
        }
    }

    /** The events of the group that relations connect with one of them, itself included. */
    private static Set<String> relatedTo(String start, List<Located<EventEntry>> group) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        group.forEach(event -> neighbours.put(event.value().slug(), new HashSet<>()));
        for (Located<EventEntry> event : group) {
            for (RelationEntry relation : event.value().relations()) {
                if (neighbours.containsKey(relation.event())) {
                    neighbours.get(relation.event()).add(event.value().slug());
                    neighbours.get(event.value().slug()).add(relation.event());
                }
            }
        }
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            neighbours.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
