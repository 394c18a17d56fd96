package org.allianceevents.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as a table's cell shows it. */
final class Cell {

    /** Between the values of a list. */
    static final String SEPARATOR = "; ";

    /** What spreadsheets take for the beginning of a formula, also in full width, as Japanese editions do. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Cell() {}

    /** The value as text: days as ISO 8601 writes them, numbers without exponents; empty for null. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Cell::text).collect(Collectors.joining(SEPARATOR));
        }
        return value.toString();
    }

    /** The text of a value, with an apostrophe before what would be taken for a formula; a negative number is none. */
    static String defused(@Nullable Object value) {
        String text = text(value);
        return isText(value) && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String || value instanceof Collection<?>;
    }
}
