package org.allianceevents.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Finds circles in a graph of slugs: each step of the search is looked at once, and no stack grows with the graph. */
final class Cycles {

    private final SortedMap<String, List<String>> graph;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Iterator<String>> open = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private Cycles(SortedMap<String, List<String>> graph) {
        this.graph = graph;
    }

    /** The circles, each as the slugs that it leads through, the first of them once more at the end. */
    static List<List<String>> in(SortedMap<String, List<String>> graph) {
        Cycles search = new Cycles(graph);
        graph.keySet().forEach(search::from);
        return search.cycles;
    }

    private void from(String start) {
        enter(start);
        while (!path.isEmpty()) {
            String node = path.getLast();
            Iterator<String> next = open.get(node);
            if (next != null && next.hasNext()) {
                enter(next.next());
            } else {
                open.remove(node);
                done.add(path.removeLast());
            }
        }
    }

    private void enter(String node) {
        if (open.containsKey(node)) {
            List<String> cycle = new ArrayList<>(path);
            cycle = new ArrayList<>(cycle.subList(cycle.indexOf(node), cycle.size()));
            cycle.add(node);
            cycles.add(cycle);
        } else if (!done.contains(node)) {
            open.put(node, graph.getOrDefault(node, List.of()).iterator());
            path.addLast(node);
        }
    }
}
