package org.allianceevents.load;

/** The keys of one release. No other release uses them, before or after. */
final class Keys {

    private final long base;
    private long counted;

    Keys(int release) {
        base = (long) release << 32;
    }

    /** The release's own key. */
    long release() {
        return base;
    }

    /** The key of an entry that others refer to, by its place in the list of its like. */
    long of(int index) {
        return base + 1 + index;
    }

    /** A key for a row that nothing but its own parts refers to. */
    long next() {
        return base + ++counted;
    }
}
