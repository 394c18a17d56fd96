package org.allianceevents.load;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Who belongs to whom, at any remove: a unit to its command, its service and its state; a base to its prefecture. */
final class Ancestry {

    private final Map<String, Collection<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    <T> Ancestry(List<T> entries, Function<T, String> slug, Function<T, Collection<String>> parents) {
        entries.forEach(entry -> this.parents.put(slug.apply(entry), parents.apply(entry)));
    }

    /** All ancestors, the nearest first, without the one asked for. */
    Set<String> of(String slug) {
        return ancestors.computeIfAbsent(slug, this::find);
    }

    private Set<String> find(String slug) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.get(slug));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                open.addAll(parents.get(next));
            }
        }
        return found;
    }
}
