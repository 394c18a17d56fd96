package org.allianceevents.pages.answer;

/** The release that a page speaks of. */
public record Release(
        String version,
        String releasedOn,
        String license,
        int eventCount,
        int actorCount,
        int placeCount,
        int sourceCount,
        String firstDate,
        String lastDate) {

    public String firstYear() {
        return firstDate.substring(0, 4);
    }

    /** The last day that it can tell of; days as ISO 8601 writes them are in order as texts. */
    public String knownUntil() {
        return lastDate.compareTo(releasedOn) > 0 ? releasedOn : lastDate;
    }

    public String year() {
        return releasedOn.substring(0, 4);
    }
}
