package org.allianceevents.search;

import org.jspecify.annotations.Nullable;

/**
 * Where the events of a selection are read: tables that have each of them once, and what must hold.
 *
 * @param lead a table that has events in order of their start, and leads to them; null where the events themselves are read
 * @param leading what must hold of its rows
 * @param own what must hold of the events
 */
record Matching(@Nullable String lead, Sql leading, Sql own) {

    static final String START = "event.start_date";

    /** Events that are read themselves. */
    static Matching events(Sql own) {
        return new Matching(null, Sql.NOTHING, own);
    }

    /** The tables to select from; {@code event} is among them. */
    String tables() {
        return lead == null ? "event" : lead + " join event on event.id = " + lead + ".event_id";
    }

    Sql condition() {
        return leading.and(own);
    }

    /** The column by which the tables are in order of the events' first days. */
    String start() {
        return lead == null ? START : lead + ".start_date";
    }

    /** The column that orders the events of one day by their slugs. */
    String key() {
        return lead == null ? "event.slug" : lead + ".event_id";
    }

    /** Whether the table that leads says all that is asked, so that the events need not be looked at. */
    boolean isLedAlone() {
        return lead != null && own.isNothing();
    }

    /** A row for each event, for those who count them. */
    Sql rows() {
        return isLedAlone()
                ? Sql.of("select 1 from " + lead).where(leading)
                : Sql.of("select 1 from " + tables()).where(condition());
    }
}
