package org.allianceevents.catalog;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allianceevents.event.EventView;
import org.allianceevents.event.RelationView;

/**
 * The events that an answer may come to by the relations of those it has shown. When one of them is asked for, all are
 * loaded in one batch: clients that select the event of a relation select it for every relation of a page.
 */
@RequestScoped
class RelatedEvents {

    /** Enough for a page of a hundred events; a batch stays a batch. */
    private static final int MOST = 500;

    /** Most answers come to none, so that nobody goes through what was shown before one is asked for. */
    private final List<List<EventView>> shown = new ArrayList<>();

    private int events;

    /** An export shows all events there are, so that not all can be kept. */
    void expect(List<EventView> page) {
        if (events < MOST) {
            shown.add(page);
            events += page.size();
        }
    }

    /** The key that is asked for, with those that are expected; they are expected no more. */
    Set<Long> take(long key) {
        Set<Long> keys = new HashSet<>();
        keys.add(key);
        for (List<EventView> page : shown) {
            for (EventView event : page) {
                add(event, keys);
            }
        }
        shown.clear();
        events = 0;
        return keys;
    }

    private static void add(EventView event, Set<Long> keys) {
        for (RelationView relation : event.getRelations()) {
            if (keys.size() <= MOST) {
                keys.add(relation.otherKey());
            }
        }
    }
}
