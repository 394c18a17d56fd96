package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** What events show, each in one piece, as the load has put it together. */
@ApplicationScoped
public class EventBodies {

    private static final byte[] NONE = {};

    private final Statements statements;

    EventBodies(Statements statements) {
        this.statements = statements;
    }

    /** All that the events show that have these keys, one after the other in any order. */
    public byte[] list(Collection<Long> keys) {
        return pieces("body", keys);
    }

    /** What lists show of the events that have these keys, one after the other in any order: a fifth of the whole. */
    public byte[] heads(Collection<Long> keys) {
        return pieces("head", keys);
    }

    /** In one row, for a row of each event would take a good part of the time of those who send and receive it. */
    private byte[] pieces(String piece, Collection<Long> keys) {
        Sql query = Sql.of("select count(*), string_agg(" + piece + ", '') from event_" + piece)
                .where(Sql.any("event_id", keys.toArray(Long[]::new)));
        byte[] pieces = statements.rows(query, row -> row.bytes(2)).get(0);
        return pieces == null ? NONE : pieces;
    }
}
