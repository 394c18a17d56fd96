package org.allianceevents.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the API calls the field
 * @param meaning one sentence without its full stop, in Markdown
 * @param type what its values are
 * @param value of a row; null where it has none
 */
public record Column<R>(String name, String meaning, Type type, Function<R, @Nullable Object> value) {

    /** What the values of a column are. */
    public enum Type {
        /** Text, a name out of a vocabulary, or a list of these. */
        TEXT,
        DAY,
        WHOLE_NUMBER,
        NUMBER,
        FLAG
    }

    /** A column of text. */
    Column(String name, String meaning, Function<R, @Nullable Object> value) {
        this(name, meaning, Type.TEXT, value);
    }
}
