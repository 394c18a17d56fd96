package org.allianceevents.load;

import java.sql.SQLException;

/** Why a load failed, in a sentence. The database holds what it held before. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadException(String message) {
        super(message);
    }

    LoadException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, in words for whoever loads. */
    static String reason(Throwable error) {
        String message = error.getMessage() == null ? error.toString() : error.getMessage();
        return error instanceof SQLException sql && isLost(sql)
                ? "the connection to the database was lost, and its log says why (%s)".formatted(message)
                : message;
    }

    /** The driver then knows no more than that, even if the database ran out of room, or that it was shut down. */
    private static boolean isLost(SQLException error) {
        String state = error.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
