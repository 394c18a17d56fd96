package org.allianceevents.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.ReleaseEntry.CoverageEntry;

/**
 * A release that is loaded.
 *
 * @param id larger for a later load; the upper half of every key of the release
 * @param checksum SHA-256 of the dataset's files
 * @param firstDate the first day of the earliest event
 * @param lastDate the latest day that is known of any event
 * @param loadedAt when it replaced the release before
 */
public record Release(
        long id,
        String version,
        LocalDate releasedOn,
        String checksum,
        String license,
        String citation,
        int eventCount,
        int actorCount,
        int placeCount,
        int sourceCount,
        LocalDate firstDate,
        LocalDate lastDate,
        Instant loadedAt,
        List<CoverageEntry> coverage) {

    /** The last day that it can tell of: events go on, and a date may be known only to the year. */
    public LocalDate knownUntil() {
        return lastDate.isAfter(releasedOn) ? releasedOn : lastDate;
    }

    static Release of(DatasetRelease release, List<Coverage> coverage) {
        return new Release(
                release.id,
                release.version,
                release.releasedOn,
                release.checksum,
                release.license,
                release.citation,
                release.eventCount,
                release.actorCount,
                release.placeCount,
                release.sourceCount,
                release.firstDate,
                release.lastDate,
                release.loadedAt,
                coverage.stream()
                        .map(c -> new CoverageEntry(c.scope, c.coveredFrom, c.coveredTo, c.completeness, c.note))
                        .toList());
    }
}
