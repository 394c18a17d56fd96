package org.allianceevents.pages;

/** The API can't answer now, whatever it is asked. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String message) {
        super(message, null, false, false);
    }
}
