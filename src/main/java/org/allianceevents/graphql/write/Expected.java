package org.allianceevents.graphql.write;

/** How long the next answer of a plan will be: about as long as the last, whose array is on its way to the client. */
final class Expected {

    private static final int LEAST = 1024;

    private volatile int length = LEAST;

    int length() {
        return length;
    }

    void was(int written) {
        length = Math.max(LEAST, written + written / 8);
    }
}
