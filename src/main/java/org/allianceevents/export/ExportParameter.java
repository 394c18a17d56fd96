package org.allianceevents.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A parameter of an export's address: a part of the filter that GraphQL takes, the order, or how the file is written. */
public enum ExportParameter {
    KIND("kind", "filter.kind", "one of these kinds: `MEETING`"),
    STATUS("status", "filter.status", "one of these statuses: `ONGOING`"),
    ACTOR("actor", "filter.actor.anyOf", "one of these took part, itself or by a member: slugs such as `us-navy`"),
    DOMAIN("domain", "filter.domain.anyOf", "in one of these fields: `SPACE`"),
    PLACE("place", "filter.place.anyOf", "at one of these places, or a part of it: slugs such as `okinawa`"),
    SERIES("series", "filter.series", "an edition of one of these series: slugs such as `keen-sword`"),
    SOURCE("source", "filter.source.anyOf", "backed by one of these pages: slugs"),
    PUBLISHER("publisher", "filter.source.publisher", "backed by a page of one of these publishers: slugs or names"),
    PRECISION("precision", "filter.precision", "a date known this exactly: `DAY`"),
    FROM("from", "filter.date.from", "the first day: `1990-01-01`"),
    TO("to", "filter.date.to", "the last day"),
    MATCH(
            "match",
            "filter.date.match",
            "how an event must lie to these days: `OVERLAPS`, as without it, `WITHIN`, `STARTS`, `ENDS`"),
    UPDATED_SINCE("updatedSince", "filter.updatedSince", "added or changed on this day or later"),
    Q("q", "filter.text", "words, as the API's `text`"),
    SORT(
            "sort",
            "orderBy",
            "`startDate`, `endDate`, `title`, `addedOn`, `updatedOn`, `relevance`; with `-` before it from the greatest to the"
                    + " least; `-startDate` unless given"),
    EXCEL("excel", "excel", "`true` for a CSV that Excel opens on a double click (`.csv` only)");

    private static final Set<ExportParameter> SINGLE = EnumSet.of(FROM, TO, MATCH, UPDATED_SINCE, Q, EXCEL);

    private final String key;
    private final String path;
    private final String meaning;

    ExportParameter(String key, String path, String meaning) {
        this.key = key;
        this.path = path;
        this.meaning = meaning;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }

    /** What it means, in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** The argument of the API that it sets: {@code filter.actor.anyOf}. */
    public String path() {
        return path;
    }

    /** Whether it may come several times, for several values. */
    public boolean isRepeatable() {
        return !SINGLE.contains(this);
    }

    /** The parameter that a part of the filter came from; a range as a whole is known by its first day. */
    static Optional<ExportParameter> at(String path) {
        return Arrays.stream(values())
                .filter(parameter ->
                        parameter.path.equals(path) || parameter == FROM && parameter.path.startsWith(path + "."))
                .findFirst();
    }
}
