package org.allianceevents.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of an event as TimelineJS has it: a year, and a month and a day if these are known. Never a made-up first of
 * January.
 *
 * @param day the first day that it can be
 */
record TimelineDate(LocalDate day, DatePrecision precision) {

    /** Both ends of an event; and in words what the numbers can't say. */
    record Span(TimelineDate start, @Nullable TimelineDate end, @Nullable String words) {

        static Span of(String edtf) {
            int slash = edtf.indexOf('/');
            String from = slash < 0 ? edtf : edtf.substring(0, slash);
            String until = slash < 0 ? "" : edtf.substring(slash + 1);
            boolean open = until.equals("..");
            EventDate start = EventDate.parse(from);
            boolean vague = isVague(start);
            if (until.isEmpty()) {
                TimelineDate last = start.precision() == DatePrecision.DECADE ? lastYear(start) : null;
                return new Span(first(start), last, vague ? inWords(start) : null);
            }
            if (open) {
                return new Span(first(start), null, "since " + inWords(start));
            }
            EventDate end = EventDate.parse(until);
            TimelineDate last = end.precision() == DatePrecision.DECADE ? lastYear(end) : first(end);
            String words = inWords(start) + " – " + inWords(end);
            // TimelineJS takes a month for its first day, which may lie before a known day of the same month.
            if (last.day().isBefore(start.start())) {
                return new Span(first(start), null, words);
            }
            return new Span(first(start), last, vague || isVague(end) ? words : null);
        }

        private static TimelineDate first(EventDate date) {
            return new TimelineDate(date.start(), date.precision());
        }

        private static TimelineDate lastYear(EventDate date) {
            return new TimelineDate(date.start().plusYears(9), DatePrecision.YEAR);
        }
    }

    int year() {
        return day.getYear();
    }

    @Nullable
    Integer month() {
        return precision.compareTo(DatePrecision.MONTH) <= 0 ? day.getMonthValue() : null;
    }

    @Nullable
    Integer dayOfMonth() {
        return precision == DatePrecision.DAY ? day.getDayOfMonth() : null;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", year());
        if (month() != null) {
            document.put("month", month());
        }
        if (dayOfMonth() != null) {
            document.put("day", dayOfMonth());
        }
        return document;
    }

    private static boolean isVague(EventDate date) {
        return date.edtf().matches(".*[?~%]")
                || date.precision() == DatePrecision.QUARTER
                || date.precision() == DatePrecision.DECADE;
    }

    private static String inWords(EventDate date) {
        LocalDate day = date.start();
        String plain =
                switch (date.precision()) {
                    case DAY ->
                        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                .format(day);
                    case MONTH ->
                        DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(day);
                    case QUARTER ->
                        DateTimeFormatter.ofPattern("QQQQ yyyy", Locale.ENGLISH).format(day);
                    case YEAR -> String.valueOf(day.getYear());
                    case DECADE -> day.getYear() + "s";
                };
        char last = date.edtf().charAt(date.edtf().length() - 1);
        return switch (last) {
            case '~' -> "about " + plain;
            case '?' -> plain + " (?)";
            case '%' -> "about " + plain + " (?)";
            default -> plain;
        };
    }
}
