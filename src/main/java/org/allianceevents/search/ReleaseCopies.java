package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.allianceevents.search.copy.ReleaseCopy;

/** Holds the copy of the release that is read. Where there is none, statements read what events show. */
@ApplicationScoped
class ReleaseCopies {

    private final ReleaseReading<ReleaseCopy> reading;
    private final boolean on;

    ReleaseCopies(ReleaseReader background, CopyReader reader, CopyConfig config, IndexConfig index) {
        on = config.size().asLongValue() > 0;
        reading = new ReleaseReading<>(background, "copy", reader::read, ReleaseCopies::close, index.delay());
    }

    /** The copy of a release, if it is there. */
    Optional<ReleaseCopy> of(long release) {
        return on ? reading.of(release) : Optional.empty();
    }

    /** Reads what events show from a copy no longer that can't be read; one that a newer release has replaced is gone already. */
    void drop(ReleaseCopy copy, IOException why) {
        reading.drop(copy, why);
    }

    private static void close(ReleaseCopy copy) {
        try {
            copy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
