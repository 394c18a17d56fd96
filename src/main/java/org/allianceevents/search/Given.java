package org.allianceevents.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Checks what clients give before it comes near a statement. */
final class Given {

    private static final int LONGEST_TEXT = 500;

    private Given() {}

    /** A list without nulls. */
    static <T> List<T> list(List<T> values, String argument) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new BadInput(argument, "null is not accepted as a value of the list.");
        }
        return values;
    }

    /** The names of enum constants, as the database stores them. */
    static String[] names(List<? extends Enum<?>> values, String argument) {
        return array(list(values, argument), Enum::name);
    }

    static <T> String[] array(List<T> values, Function<T, String> name) {
        return values.stream().map(name).toArray(String[]::new);
    }

    /** Text that PostgreSQL can take: no NUL, no half of a surrogate pair, not too long. */
    static String text(String value, String argument) {
        if (value.length() > LONGEST_TEXT) {
            throw new BadInput(
                    argument,
                    "the text has " + value.length() + " characters, at most " + LONGEST_TEXT + " are accepted.");
        }
        if (!isStorable(value)) {
            throw new BadInput(argument, "the text contains a NUL character or half of a surrogate pair.");
        }
        return value;
    }

    static boolean isStorable(String value) {
        return value.indexOf('\0') < 0
                && value.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
