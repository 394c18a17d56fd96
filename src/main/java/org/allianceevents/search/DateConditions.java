package org.allianceevents.search;

import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Conditions on dates. An event without an end date goes on, and overlaps every later day. */
public final class DateConditions {

    /** What PostgreSQL's dates and everybody's calendars can hold. */
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    private DateConditions() {}

    static Condition event(DateRange range, String path) {
        check(range, path);
        Field<LocalDate> start = Tables.EVENT_START;
        Field<LocalDate> end = Tables.EVENT_END;
        DateMatch match = range.match == null ? DateMatch.OVERLAPS : range.match;
        return switch (match) {
            case OVERLAPS ->
                from(end, range.from)
                        .or(range.from == null ? noCondition() : end.isNull())
                        .and(to(start, range.to));
            case WITHIN -> from(start, range.from).and(to(end, range.to));
            case STARTS -> from(start, range.from).and(to(start, range.to));
            case ENDS -> from(end, range.from).and(to(end, range.to)).and(end.isNotNull());
        };
    }

    /** A single day that must lie in the range. How it matches makes no difference. */
    static Condition day(Field<LocalDate> day, DateRange range, String path) {
        check(range, path);
        return day.isNotNull().and(from(day, range.from)).and(to(day, range.to));
    }

    /** Under way on a day, both ends included; an open end goes on. */
    static Condition during(Field<LocalDate> from, Field<LocalDate> until, LocalDate day, String path) {
        requireAccepted(day, path);
        return from.le(day).and(until.isNull().or(until.ge(day)));
    }

    /** On a day or later. */
    static Condition since(Field<LocalDate> day, LocalDate since, String path) {
        requireAccepted(since, path);
        return day.ge(since);
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

    private static Condition from(Field<LocalDate> day, @Nullable LocalDate from) {
        return from == null ? noCondition() : day.ge(from);
    }

    private static Condition to(Field<LocalDate> day, @Nullable LocalDate to) {
        return to == null ? noCondition() : day.le(to);
    }
}
