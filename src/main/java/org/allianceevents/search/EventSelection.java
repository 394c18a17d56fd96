package org.allianceevents.search;

import org.allianceevents.search.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which events: what the filter for events of all kinds says, and what else must hold.
 *
 * @param filter the filter, of which facets leave parts out; null for all
 * @param path where the filter stands among the arguments, for messages
 * @param also what only one kind of event has, or whose events are asked for
 */
public record EventSelection(@Nullable EventFilter filter, String path, Sql also) {

    public static EventSelection of(@Nullable EventFilter filter) {
        return new EventSelection(filter, "filter", Sql.NOTHING);
    }

    EventSelection and(Sql condition) {
        return new EventSelection(filter, path, also.and(condition));
    }

    EventSelection with(@Nullable EventFilter changed) {
        return new EventSelection(changed, path, also);
    }
}
