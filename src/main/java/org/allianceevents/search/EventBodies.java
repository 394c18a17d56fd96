package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** All that events show, each in one piece, as the load has put it together. */
@ApplicationScoped
public class EventBodies {

    private final Statements statements;

    EventBodies(Statements statements) {
        this.statements = statements;
    }

    /** The bodies of the events that have these keys, in any order. */
    public List<byte[]> list(Collection<Long> keys) {
        Sql query =
                Sql.of("select event_id, body from event_body").where(Sql.any("event_id", keys.toArray(Long[]::new)));
        return statements.rows(query, row -> row.bytes(2));
    }
}
