package org.allianceevents.search;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an exception says about the database, by PostgreSQL's error codes. */
public enum DatabaseState {
    /** It does what it is asked to; something else went wrong. */
    WORKING,
    /** It was told to stop, since a statement took longer than it may. */
    TOO_SLOW,
    /** It can't be reached, is shutting down or starting, or has no connection or room left. */
    AWAY;

    private static final String QUERY_CANCELED = "57014";

    /** Connection exceptions, insufficient resources, operator intervention, system errors. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "58");

    /** The state that made this exception. */
    public static DatabaseState of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimedOut) {
                return TOO_SLOW;
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return WORKING;
    }

    private static DatabaseState of(SQLException error) {
        @Nullable String state = error.getSQLState();
        if (QUERY_CANCELED.equals(state)) {
            return TOO_SLOW;
        }
        // Only the pool, which found no connection in time, gives no code.
        return state == null || AWAY_CLASSES.contains(state.substring(0, 2)) ? AWAY : WORKING;
    }
}
