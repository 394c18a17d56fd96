package org.allianceevents.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the API calls the field
 * @param meaning one sentence without its full stop, in Markdown
 * @param value of a row; null where it has none
 */
public record Column<R>(String name, String meaning, Function<R, @Nullable Object> value) {}
