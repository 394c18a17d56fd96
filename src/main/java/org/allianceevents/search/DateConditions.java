package org.allianceevents.search;

import java.time.LocalDate;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.jspecify.annotations.Nullable;

/** Conditions on dates. An event without an end date goes on, and overlaps every later day. */
public final class DateConditions {

    /** What PostgreSQL's dates and everybody's calendars can hold. */
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    private DateConditions() {}

    static Sql event(DateRange range, String path) {
        check(range, path);
        String start = "event.start_date";
        String end = "event.end_date";
        DateMatch match = range.match == null ? DateMatch.OVERLAPS : range.match;
        return switch (match) {
            case OVERLAPS ->
                from(end, range.from)
                        .or(range.from == null ? Sql.NOTHING : isNull(end))
                        .and(to(start, range.to));
            // What ends in the range also begins by its end: that is what the index knows.
            case WITHIN -> from(start, range.from).and(to(end, range.to)).and(to(start, range.to));
            case STARTS -> from(start, range.from).and(to(start, range.to));
            case ENDS ->
                from(end, range.from).and(to(end, range.to)).and(isNotNull(end)).and(to(start, range.to));
        };
    }

    /** A single day that must lie in the range. How it matches makes no difference. */
    static Sql day(String day, DateRange range, String path) {
        check(range, path);
        return isNotNull(day).and(from(day, range.from)).and(to(day, range.to));
    }

    /** Under way on a day, both ends included; an open end goes on. */
    static Sql during(String from, String until, LocalDate day, String path) {
        requireAccepted(day, path);
        return to(from, day).and(isNull(until).or(from(until, day)));
    }

    /** On a day or later. */
    static Sql since(String day, LocalDate since, String path) {
        requireAccepted(since, path);
        return from(day, since);
    }

    static void check(DateRange range, String path) {
        requireAccepted(range.from, path + ".from");
        requireAccepted(range.to, path + ".to");
        if (range.from != null && range.to != null && range.to.isBefore(range.from)) {
            throw new BadInput(path, "from " + range.from + " is after to " + range.to + ".");
        }
    }

    /** @throws BadInput if the day is out of range */
    public static void requireAccepted(@Nullable LocalDate day, String path) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw BadInput.unknown(
                    path, day.toString(), "a day that is accepted", "Accepted: " + EARLIEST + " to " + LATEST + ".");
        }
    }

    static Sql from(String day, @Nullable LocalDate from) {
        return from == null ? Sql.NOTHING : Sql.of(day + " >= ?", from);
    }

    static Sql to(String day, @Nullable LocalDate to) {
        return to == null ? Sql.NOTHING : Sql.of(day + " <= ?", to);
    }

    private static Sql isNull(String day) {
        return Sql.of(day + " is null");
    }

    private static Sql isNotNull(String day) {
        return Sql.of(day + " is not null");
    }
}
