package org.allianceevents.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.graphql.Description;

/** How long the buckets of a timeline are. */
@Description("How long the buckets of a timeline are.")
public enum TimelineInterval {
    @Description("Ten years, from the year that ends in 0.")
    DECADE(Period.ofYears(10)),

    @Description("A calendar year.")
    YEAR(Period.ofYears(1)),

    @Description("A quarter of a calendar year.")
    QUARTER(Period.ofMonths(3)),

    @Description("A calendar month.")
    MONTH(Period.ofMonths(1)),

    @Description("A week from Monday to Sunday (ISO 8601).")
    WEEK(Period.ofWeeks(1));

    private final Period length;

    TimelineInterval(Period length) {
        this.length = length;
    }

    /** The first day of the bucket that holds a day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** The first day of the bucket after the one that starts on a day. */
    LocalDate next(LocalDate start) {
        return start.plus(length);
    }
}
