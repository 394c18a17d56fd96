package org.allianceevents.catalog;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    private final Set<Long> expected = new LinkedHashSet<>();

    void expect(List<EventView> shown) {
        for (EventView event : shown) {
            for (RelationView relation : event.getRelations()) {
                if (expected.size() < MOST) {
                    expected.add(relation.otherKey());
                }
            }
        }
    }

    /** The key that is asked for, with those that are expected; they are expected no more. */
    Set<Long> take(long key) {
        Set<Long> keys = new HashSet<>(expected);
        keys.add(key);
        expected.clear();
        return keys;
    }
}
