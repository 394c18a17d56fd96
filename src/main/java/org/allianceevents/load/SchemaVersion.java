package org.allianceevents.load;

import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/**
 * Whether the database has every table that this program asks. One that only reads may start before the load that makes
 * them; what has been made stays, so that the answer yes is not asked for again.
 */
@ApplicationScoped
class SchemaVersion {

    private final Flyway flyway;
    private volatile boolean complete;

    SchemaVersion(Flyway flyway) {
        this.flyway = flyway;
    }

    boolean isComplete() {
        if (!complete) {
            complete = flyway.info().pending().length == 0;
        }
        return complete;
    }
}
