package org.allianceevents.load;

import java.util.List;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.RelationEntry;
import org.allianceevents.dataset.RelationType;
import org.jspecify.annotations.Nullable;

/** Relations in both directions: files write one, and whoever looks at the other event wants to see it too. */
final class EventRelationRows {

    /** Derived relations come after those that the event's own file writes. */
    private static final int FIRST_DERIVED_POSITION = 1000;

    private final Rows rows;
    private final References references;
    private int derived;

    EventRelationRows(Rows rows, References references) {
        this.rows = rows;
        this.references = references;
    }

    void add(long event, EventEntry entry) {
        List<RelationEntry> relations = entry.relations();
        for (int i = 0; i < relations.size(); i++) {
            RelationEntry relation = relations.get(i);
            RelationType inverse = relation.type().inverse();
            long other = references.events.key(relation.event());
            add(event, i, relation.type(), other, relation.note());
            if (!writes(relation.event(), inverse, entry.slug())) {
                add(other, FIRST_DERIVED_POSITION + derived++, inverse, event, relation.note());
            }
        }
    }

    /** Whether a file says itself what would be derived for it: two events may each call themselves related to the other. */
    private boolean writes(String event, RelationType type, String other) {
        return references.events.entry(event).relations().stream()
                .anyMatch(
                        relation -> relation.type() == type && relation.event().equals(other));
    }

    private void add(long event, int position, RelationType type, long other, @Nullable String note) {
        rows.add("event_relation", row -> row.put("id", references.keys.next())
                .put("event_id", event)
                .put("position", position)
                .put("type", type)
                .put("other_id", other)
                .put("note", note));
    }
}
