package org.allianceevents.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2:2019), as much of it as the dataset needs: a day
 * {@code 2023-09-18}, a month {@code 1983-03}, a quarter {@code 2022-33} to {@code 2022-36}, a year {@code 1978}, a
 * decade {@code 195X}, each of them uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}), and an interval
 * of two such dates, the second of which may be open: {@code 2006-06/..}.
 *
 * @param edtf what is known, as written
 * @param start the earliest day that the event can have covered
 * @param end the latest such day; null while the event goes on
 * @param precision the coarser of the two ends
 */
public record EventDate(String edtf, LocalDate start, @Nullable LocalDate end, DatePrecision precision) {

    /** What {@link #parse} accepts, for messages to people. */
    public static final String ACCEPTED =
            "a day 2023-09-18, a month 1983-03, a quarter 2022-33 to 2022-36, a year 1978,"
                    + " a decade 195X, each with ? ~ or % behind it, or an interval of two, 2023-09-14/2023-09-23 or 2006-06/..";

    private static final Pattern POINT = Pattern.compile("(\\d{3})(?:X|(\\d)(?:-(\\d{2})(?:-(\\d{2}))?)?)[?~%]?");
    private static final int FIRST_QUARTER = 33;

    /**
     * Reads a date.
     *
     * @throws DateTimeException if the text is no such date, a day does not exist, or the end comes before the start or is the same day
     */
    public static EventDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            Point point = Point.parse(edtf);
            return new EventDate(edtf, point.first, point.last, point.precision);
        }
        Point from = Point.parse(edtf.substring(0, slash));
        String until = edtf.substring(slash + 1);
        if (until.equals("..")) {
            return new EventDate(edtf, from.first, null, from.precision);
        }
        Point to = Point.parse(until);
        if (to.last.isBefore(from.first)) {
            throw new DateTimeException("the end comes before the start");
        }
        if (from.precision == DatePrecision.DAY && to.equals(from)) {
            throw new DateTimeException("the end is the day of the start: write it once");
        }
        DatePrecision coarser = from.precision.compareTo(to.precision) >= 0 ? from.precision : to.precision;
        return new EventDate(edtf, from.first, to.last, coarser);
    }

    /** Whether some day belongs to both this date and the days from {@code from} to {@code to}. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !start.isAfter(to) && (end == null || !end.isBefore(from));
    }

    private record Point(LocalDate first, LocalDate last, DatePrecision precision) {

        static Point parse(String text) {
            Matcher matcher = POINT.matcher(text);
            if (!matcher.matches()) {
                throw new DateTimeException("\"" + text + "\" is not a date that is understood");
            }
            if (matcher.group(2) == null) {
                int decade = Integer.parseInt(matcher.group(1)) * 10;
                return years(decade, decade + 9, DatePrecision.DECADE);
            }
            int year = Integer.parseInt(matcher.group(1) + matcher.group(2));
            if (matcher.group(3) == null) {
                return years(year, year, DatePrecision.YEAR);
            }
            int month = Integer.parseInt(matcher.group(3));
            if (matcher.group(4) == null) {
                return month >= FIRST_QUARTER ? quarter(year, month - FIRST_QUARTER) : month(year, month);
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(4)));
            return new Point(day, day, DatePrecision.DAY);
        }

        private static Point years(int first, int last, DatePrecision precision) {
            return new Point(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
        }

        private static Point quarter(int year, int index) {
            if (index > 3) {
                throw new DateTimeException("the quarters of a year are 33, 34, 35 and 36");
            }
            YearMonth last = YearMonth.of(year, 3 * index + 3);
            return new Point(last.minusMonths(2).atDay(1), last.atEndOfMonth(), DatePrecision.QUARTER);
        }

        private static Point month(int year, int month) {
            YearMonth whole = YearMonth.of(year, month);
            return new Point(whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH);
        }
    }
}
