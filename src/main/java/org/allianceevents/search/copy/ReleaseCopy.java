package org.allianceevents.search.copy;

import java.io.Closeable;
import java.io.IOException;

/**
 * What the events of a release show, on the disk of this machine.
 *
 * @param heads what lists show of each
 * @param bodies all that each shows
 */
public record ReleaseCopy(PieceFile heads, PieceFile bodies) implements Closeable {

    @Override
    public void close() throws IOException {
        try (heads) {
            bodies.close();
        }
    }
}
