package org.allianceevents.pages.digest;

import java.util.List;

/**
 * What the page about digests shows: the latest one, and a calendar of all.
 *
 * @param latest the path of the digest of the last two weeks in which something is known
 */
public record CalendarView(String from, String to, String days, String latest, List<Year> years) {

    /** A year with its months. */
    public record Year(String year, List<Month> months) {}

    /**
     * A month.
     *
     * @param path of its digest
     * @param shade how much happened, from 0 for nothing to 4
     */
    public record Month(String label, String path, int count, int shade) {}
}
