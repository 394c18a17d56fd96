package org.allianceevents.pages;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in words, as exact as they are known and no exacter: "14–23 September 2023", "since June 2006". */
public final class DateWords {

    private static final Pattern POINT = Pattern.compile("(\\d{3})(?:X|(\\d)(?:-(\\d{2})(?:-(\\d{2}))?)?)([?~%]?)");

    private static final int FIRST_QUARTER = 33;

    private DateWords() {}

    /** A date of an event, from the Extended Date/Time Format. */
    public static String of(String edtf, Language language) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf, language);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (to.equals("..")) {
            return Texts.of(language).get("date_since", point(from, language));
        }
        return between(from, to, language);
    }

    /** A day in words. */
    public static String day(LocalDate day, Language language) {
        return point(day.toString(), language);
    }

    /** A day in words, or nothing. */
    public static @Nullable String day(@Nullable String day, Language language) {
        return day == null ? null : point(day, language);
    }

    /**
     * A time in office in words: its days, and where one is missing what the period says of it, a question mark for what it
     * leaves out and nothing for an open end; null where there is nothing to say.
     */
    public static @Nullable String term(
            @Nullable String from, @Nullable String until, @Nullable String period, Language language) {
        if (from == null && until == null && period == null) {
            return null;
        }
        int slash = period == null ? 0 : period.indexOf('/');
        String first = from != null || period == null ? from : period.substring(0, slash);
        String last = until != null || period == null ? until : period.substring(slash + 1);
        return end(first, language) + " – " + end(last, language);
    }

    private static String end(@Nullable String edtf, Language language) {
        if (edtf == null || edtf.equals("..")) {
            return "";
        }
        return edtf.isEmpty() ? "?" : point(edtf, language);
    }

    /** What two dates have in common is said once. */
    private static String between(String from, String to, Language language) {
        boolean days = from.length() == 10 && to.length() == 10;
        if (days && language == Language.EN) {
            String last = point(to, language);
            String first = point(from, language);
            if (from.regionMatches(0, to, 0, 7)) {
                return Integer.parseInt(from.substring(8)) + "–" + last;
            }
            return (from.regionMatches(0, to, 0, 4) ? first.substring(0, first.length() - 5) : first) + " – " + last;
        }
        if (days && from.regionMatches(0, to, 0, 4)) {
            String last = point(to, language).substring(5);
            boolean sameMonth = from.regionMatches(0, to, 0, 7);
            return point(from, language) + "～" + (sameMonth ? last.substring(last.indexOf('月') + 1) : last);
        }
        return point(from, language) + (language == Language.EN ? " – " : "～") + point(to, language);
    }

    private static String point(String edtf, Language language) {
        Matcher date = POINT.matcher(edtf);
        if (!date.matches()) {
            return edtf;
        }
        String exact = language == Language.EN ? english(date) : japanese(date);
        Texts texts = Texts.of(language);
        return switch (date.group(5)) {
            case "~" -> texts.get("date_about", exact);
            case "?" -> texts.get("date_uncertain", exact);
            case "%" -> texts.get("date_uncertain", texts.get("date_about", exact));
            default -> exact;
        };
    }

    private static String english(Matcher date) {
        if (date.group(2) == null) {
            return date.group(1) + "0s";
        }
        String year = date.group(1) + date.group(2);
        if (date.group(3) == null) {
            return year;
        }
        int month = Integer.parseInt(date.group(3));
        Texts texts = Texts.of(Language.EN);
        if (month >= FIRST_QUARTER) {
            return texts.get("date_quarter", year, texts.get("quarter_" + (month - FIRST_QUARTER + 1)));
        }
        String name = texts.get("month_" + month);
        return (date.group(4) == null ? "" : Integer.parseInt(date.group(4)) + " ") + name + " " + year;
    }

    private static String japanese(Matcher date) {
        if (date.group(2) == null) {
            return date.group(1) + "0年代";
        }
        String year = date.group(1) + date.group(2) + "年";
        if (date.group(3) == null) {
            return year;
        }
        int month = Integer.parseInt(date.group(3));
        if (month >= FIRST_QUARTER) {
            return year + "第" + (month - FIRST_QUARTER + 1) + "四半期";
        }
        return year + month + "月" + (date.group(4) == null ? "" : Integer.parseInt(date.group(4)) + "日");
    }
}
