package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.allianceevents.search.index.ReleaseIndex;

/** Holds the index of the release that is searched. Where there is none, statements find what is asked for. */
@ApplicationScoped
class ReleaseIndexes {

    private final ReleaseReading<ReleaseIndex> reading;
    private final boolean on;

    ReleaseIndexes(ReleaseReader background, IndexReader reader, IndexConfig config) {
        on = config.events() > 0;
        reading = new ReleaseReading<>(
                background,
                "index",
                release -> reader.read(release, config.events(), config.words()),
                index -> {},
                config.delay());
    }

    /** The index of a release, if it is there. */
    Optional<ReleaseIndex> of(long release) {
        return on ? reading.of(release) : Optional.empty();
    }

    /** Whether a search of this release has its index read. */
    boolean isUnread(long release) {
        return reading.isUnread(release);
    }
}
