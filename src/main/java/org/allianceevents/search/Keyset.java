package org.allianceevents.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An order of rows and the places in it. A page begins behind the values of a cursor, not behind a count of rows, so that
 * rows that come in between neither repeat nor hide others.
 *
 * @param name what a cursor of this order says it is for
 * @param parts what rows are sorted by; the last part tells any two rows apart
 */
record Keyset(String name, List<Part> parts) {

    /**
     * What rows are sorted by.
     *
     * @param field what a cursor holds of it
     * @param sorted what has the same order, and an index for it
     * @param read turns a cursor's text into a value of the field; throws RuntimeException where it can't
     */
    record Part(Sql field, Sql sorted, boolean descending, Function<String, ?> read) {

        static Part of(Sql field, boolean descending, Function<String, ?> read) {
            return new Part(field, field, descending, read);
        }

        Part sortedBy(String column) {
            return new Part(field, Sql.of(column), descending, read);
        }

        Sql order(boolean backwards) {
            return sorted.then(descending == backwards ? " asc" : " desc");
        }
    }

    /** Rows in order of the slug of a table. */
    static Keyset bySlug(String table) {
        return new Keyset("SLUG", List.of(Part.of(Sql.of(table + ".slug"), false, text -> text)));
    }

    Sql order(boolean backwards) {
        return Sql.joined(
                ", ", parts.stream().map(part -> part.order(backwards)).toList());
    }

    /** A row's place, as text, which is the same however the database sends it. */
    Sql place() {
        return Sql.joined(
                ", ", parts.stream().map(part -> part.field().then("::text")).toList());
    }

    private Sql fields() {
        return Sql.joined(", ", parts.stream().map(Part::field).toList());
    }

    /** The place of a row that has it from a column on. */
    Cursor cursor(Row row, int column) throws SQLException {
        List<String> values = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            values.add(row.text(column + i));
        }
        return new Cursor(name, values);
    }

    /**
     * The values of a cursor that a client gave.
     *
     * @throws BadInput if it is none, or one of another order
     */
    List<Object> read(String text, String argument) {
        Cursor cursor = Cursor.decode(text)
                .orElseThrow(() -> BadInput.unknown(
                        argument, text, "a cursor", "Accepted: a cursor that an earlier page returned."));
        if (!cursor.order().equals(name) || cursor.values().size() != parts.size()) {
            throw BadInput.unknown(
                    argument, text, "a cursor of this order", "Accepted: a cursor of a page with the same orderBy.");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(value(parts.get(i), cursor.values().get(i), text, argument));
        }
        return values;
    }

    private static Object value(Part part, String value, String text, String argument) {
        try {
            return part.read().apply(value);
        } catch (RuntimeException e) {
            throw BadInput.unknown(argument, text, "a cursor", "Accepted: a cursor that an earlier page returned.");
        }
    }

    /** Rows that come after the place, or before it; the place itself is of neither unless {@code inclusive}. */
    Sql beyond(List<Object> place, boolean before, boolean inclusive) {
        return begin(place, before).and(behind(place, before, inclusive));
    }

    /** Where the index begins to be read, if it is another table's. */
    private Sql begin(List<Object> place, boolean before) {
        Part first = parts.get(0);
        return first.sorted().equals(first.field())
                ? Sql.NOTHING
                : first.sorted().then(first.descending() != before ? " <= ?" : " >= ?", place.get(0));
    }

    private Sql behind(List<Object> place, boolean before, boolean inclusive) {
        if (parts.stream().allMatch(part -> part.descending() == parts.get(0).descending())) {
            return row(place, parts.get(0).descending() != before, inclusive);
        }
        Sql beyond = Sql.FALSE;
        Sql equal = Sql.NOTHING;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Object value = place.get(i);
            boolean less = part.descending() != before;
            beyond = beyond.or(equal.and(part.field().then(less ? " < ?" : " > ?", value)));
            equal = equal.and(part.field().then(" = ?", value));
        }
        return inclusive ? beyond.or(equal) : beyond;
    }

    private Sql row(List<Object> place, boolean less, boolean inclusive) {
        return Sql.of("(")
                .then(fields())
                .then(") " + (less ? "<" : ">") + (inclusive ? "=" : "") + " (")
                .then(new Sql("?" + ", ?".repeat(place.size() - 1), place))
                .then(")");
    }
}
