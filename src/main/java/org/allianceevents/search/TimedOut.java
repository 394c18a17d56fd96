package org.allianceevents.search;

/** The answer took, or would have taken, longer than it may. */
public final class TimedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimedOut() {
        super("The answer was not ready in time.", null, false, false);
    }
}
