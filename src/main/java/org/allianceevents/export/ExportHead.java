package org.allianceevents.export;

import org.allianceevents.load.Release;

/**
 * What is known before the first event is written.
 *
 * @param release the release that all of the export is made from
 * @param count how many events the filter finds
 * @param withoutDay how many of them have a date that isn't known to the day; counted for calendars alone
 * @param address where the file is, without parameters
 */
public record ExportHead(ExportRequest request, Release release, int count, int withoutDay, String address) {

    /** How many events the file has: a calendar leaves out those without a day. */
    public int written() {
        return count - withoutDay;
    }

    /** The name of the file. */
    public String fileName() {
        return FileName.of(request, release);
    }
}
