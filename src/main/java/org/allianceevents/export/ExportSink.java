package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.allianceevents.search.Deadline;

/** Where an export goes to. */
public interface ExportSink {

    /** Where the file will be, without parameters. */
    String address();

    /** Until when the first events must be found. */
    Deadline untilOpen();

    /** Until when the last must be written. */
    Deadline untilEnd();

    /**
     * Takes the file from here on. What is written can't be taken back: if the rest can't be made, the sink is left
     * unfinished.
     *
     * @return empty if the head is all that is wanted
     */
    Optional<OutputStream> open(ExportHead head) throws IOException;
}
