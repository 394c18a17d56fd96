package org.allianceevents.search;

/** A new release was committed while an answer was being made. The answer is thrown away and made again. */
public final class ReleaseChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseChanged(long expected) {
        super("Release " + expected + " was replaced during an answer.", null, false, false);
    }
}
