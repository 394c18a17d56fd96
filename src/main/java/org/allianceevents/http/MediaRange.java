package org.allianceevents.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of an Accept header (RFC 9110, section 12.5.1), and how much the client wants what lies in it.
 *
 * @param type in lower case, as is the subtype; a star is any
 * @param quality from 0, not at all, to 1
 */
record MediaRange(String type, String subtype, double quality) {

    private static final Pattern RANGE = Pattern.compile("([^/;\\s]+)(?:/([^/;\\s]+))?\\s*(?:;.*)?", Pattern.DOTALL);
    private static final Pattern QUALITY =
            Pattern.compile(";\\s*q\\s*=\\s*(1|0?\\.\\d{1,9}|[01]\\.\\d{0,9}|0)\\s*(?:;|$)");

    /** The ranges of all lines of the header, in their order. What is none is passed over. */
    static List<MediaRange> all(List<String> lines) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String each : String.join(",", lines).toLowerCase(Locale.ROOT).split(",")) {
            Matcher range = RANGE.matcher(each.strip());
            if (range.matches()) {
                add(range, quality(each), ranges);
            }
        }
        return ranges;
    }

    /** Old clients write a single star for all. */
    private static void add(Matcher range, double quality, List<MediaRange> ranges) {
        String type = range.group(1);
        String subtype = range.group(2) == null && type.equals("*") ? "*" : range.group(2);
        boolean anyOfOne = type.equals("*") && !"*".equals(subtype);
        if (subtype != null && !anyOfOne) {
            ranges.add(new MediaRange(type, subtype, quality));
        }
    }

    private static double quality(String range) {
        Matcher quality = QUALITY.matcher(range);
        return quality.find() ? Math.min(1, Double.parseDouble(quality.group(1))) : 1;
    }

    /** How exactly it names a media type: 2 as a whole, 1 by its first part, 0 as any; -1 if that doesn't lie in it. */
    int precision(String name) {
        if (name.equals(type + "/" + subtype)) {
            return 2;
        }
        if (!subtype.equals("*")) {
            return -1;
        }
        return type.equals("*") ? 0 : name.startsWith(type + "/") ? 1 : -1;
    }
}
