package org.allianceevents.export;

import java.io.IOException;

/** Writes one file of events: its head when it is made, then batches, then its foot. */
interface EventWriter {

    void write(EventBatch batch) throws IOException;

    /** Writes the foot, and all that is still held back. */
    void end() throws IOException;
}
