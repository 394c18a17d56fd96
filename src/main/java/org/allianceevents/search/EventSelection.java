package org.allianceevents.search;

import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which events: what the filter for events of all kinds says, and what else must hold.
 *
 * @param filter the filter, of which facets leave parts out; null for all
 * @param path where the filter stands among the arguments, for messages
 * @param actor the key of an actor whose events alone are asked for, itself or by a member; null for all
 * @param kind the kind of event that alone is asked for; null for all
 * @param also what only one kind of event has, or whose events are asked for
 */
public record EventSelection(
        @Nullable EventFilter filter, String path, @Nullable Long actor, @Nullable EventKind kind, Sql also) {

    public static EventSelection of(@Nullable EventFilter filter) {
        return of(filter, "filter");
    }

    static EventSelection of(@Nullable EventFilter filter, String path) {
        return new EventSelection(filter, path, null, null, Sql.NOTHING);
    }

    EventSelection and(Sql condition) {
        return new EventSelection(filter, path, actor, kind, also.and(condition));
    }

    EventSelection ofActor(long key) {
        return new EventSelection(filter, path, key, kind, also);
    }

    EventSelection ofKind(EventKind one) {
        return new EventSelection(filter, path, actor, one, also);
    }

    EventSelection with(@Nullable EventFilter changed) {
        return new EventSelection(changed, path, actor, kind, also);
    }

    /** What remains to be asked where the actor leads to the events. */
    EventSelection led(EventFilter rest) {
        return new EventSelection(rest, path, null, kind, also);
    }
}
