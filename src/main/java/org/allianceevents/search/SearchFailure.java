package org.allianceevents.search;

import java.sql.SQLException;

/** The database did not answer a search; {@link DatabaseState} tells what that says of it. */
public final class SearchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchFailure(SQLException cause) {
        super(cause);
    }
}
