package org.allianceevents.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the time of an office whose days are not both known: an interval of the Extended Date/Time Format, of two
 * dates as {@link EventDate} reads them, {@code 1993-11/1996-06}. An end that is not known is left out, {@code /1988-02} or
 * {@code 1985/}; that of an office which is still held is open, {@code 2024-10/..}.
 *
 * @param edtf what is known, as written
 * @param start when the office began; null where that is not known
 * @param end when it ended; null where that is not known, and while it is held
 * @param open whether it is still held
 */
public record OfficePeriod(String edtf, @Nullable EventDate start, @Nullable EventDate end, boolean open) {

    /** What {@link #parse} accepts, for messages to people. */
    public static final String ACCEPTED =
            "an interval of two dates, 1993-11/1996-06 or 1954/1956; /1988-02 where the start"
                    + " is not known, 1985-04/ where the end is not, 2024-10/.. while it is held";

    private static final String OPEN = "..";

    /**
     * Reads a period.
     *
     * @throws DateTimeException if the text is no interval, says nothing, or the end comes before the start
     */
    public static OfficePeriod parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0 || slash != edtf.lastIndexOf('/')) {
            throw new DateTimeException("it is not an interval of two dates");
        }
        String from = edtf.substring(0, slash);
        String until = edtf.substring(slash + 1);
        if (from.isEmpty() && until.isEmpty()) {
            throw new DateTimeException("it says nothing");
        }
        boolean open = until.equals(OPEN);
        EventDate start = from.isEmpty() ? null : EventDate.parse(from);
        EventDate end = until.isEmpty() || open ? null : EventDate.parse(until);
        if (start != null && end != null) {
            EventDate.parse(edtf);
        }
        return new OfficePeriod(edtf, start, end, open);
    }

    /** Whether the first day is known. */
    boolean saysFirstDay() {
        return start != null && isExact(start);
    }

    /** Whether the last day is known. */
    boolean saysLastDay() {
        return end != null && isExact(end);
    }

    /** To the day, and neither uncertain nor approximate. */
    private static boolean isExact(EventDate date) {
        return date.edtf().equals(date.start().toString());
    }

    /** Whether this can be the first day. */
    boolean canBeginOn(LocalDate day) {
        boolean ended = end != null && end.end() != null && day.isAfter(end.end());
        return !ended && (start == null || start.overlaps(day, day));
    }

    /** Whether this can be the last day. */
    boolean canEndOn(LocalDate day) {
        boolean begun = start == null || !day.isBefore(start.start());
        return begun && !open && (end == null || end.overlaps(day, day));
    }
}
