package org.allianceevents.search;

import java.time.Duration;

/**
 * Until when somebody waits for an answer. Whoever works on it asks before each step that takes long, and gives up when it
 * is too late or nobody waits any longer.
 */
public final class Deadline {

    private final long end;
    private volatile boolean cancelled;

    private Deadline(long end) {
        this.end = end;
    }

    /** A deadline so long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** How much time is left; none if nobody waits any longer. */
    public Duration remaining() {
        return cancelled ? Duration.ZERO : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Whether it is too late. */
    public boolean passed() {
        return remaining().isZero();
    }

    /** @throws TimedOut if it is too late */
    public void check() {
        if (passed()) {
            throw new TimedOut();
        }
    }

    /** Nobody waits any longer: what is being worked on may be left undone. */
    public void cancel() {
        cancelled = true;
    }
}
