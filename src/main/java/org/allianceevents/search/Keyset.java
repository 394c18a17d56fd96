package org.allianceevents.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * An order of rows and the places in it. A page begins behind the values of a cursor, not behind a count of rows, so that
 * rows that come in between neither repeat nor hide others.
 *
 * @param name what a cursor of this order says it is for
 * @param parts what rows are sorted by; the last part tells any two rows apart
 */
record Keyset(String name, List<Part> parts) {

    /** @param read turns a cursor's text into the field's type; throws RuntimeException where it can't */
    record Part(Field<?> field, boolean descending, Function<String, ?> read) {

        OrderField<?> order(boolean backwards) {
            return descending != backwards ? field.desc() : field.asc();
        }
    }

    /** Rows in order of the slug of a table. */
    static Keyset bySlug(String table) {
        return new Keyset("SLUG", List.of(new Part(Tables.text(table, "slug"), false, text -> text)));
    }

    List<OrderField<?>> order(boolean backwards) {
        return parts.stream().<OrderField<?>>map(part -> part.order(backwards)).toList();
    }

    /** The fields that the order is made of, named so that a row's place can be read. */
    List<Field<?>> fields() {
        return IntStream.range(0, parts.size())
                .<Field<?>>mapToObj(i -> parts.get(i).field().as(column(i)))
                .toList();
    }

    private static String column(int index) {
        return "at" + index;
    }

    /** The cursor of a row that has the fields. */
    Cursor cursor(Record row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(row.get(column(i)).toString());
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
    Condition beyond(List<Object> place, boolean before, boolean inclusive) {
        if (parts.stream().allMatch(part -> part.descending() == parts.get(0).descending())) {
            return row(place, parts.get(0).descending() != before, inclusive);
        }
        Condition beyond = DSL.falseCondition();
        Condition equal = DSL.noCondition();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            beyond = beyond.or(equal.and(compare(part, place.get(i), part.descending() != before)));
            equal = equal.and(equal(part, place.get(i)));
        }
        return inclusive ? beyond.or(equal) : beyond;
    }

    private Condition row(List<Object> place, boolean less, boolean inclusive) {
        String operator = (less ? "<" : ">") + (inclusive ? "=" : "");
        return DSL.condition(
                "({0}) " + operator + " ({1})",
                DSL.list(parts.stream().map(Part::field).toList()),
                DSL.list(IntStream.range(0, parts.size())
                        .mapToObj(i -> bound(parts.get(i), place.get(i)))
                        .toList()));
    }

    private static Condition compare(Part part, Object value, boolean less) {
        return DSL.condition(less ? "{0} < {1}" : "{0} > {1}", part.field(), bound(part, value));
    }

    private static Condition equal(Part part, Object value) {
        return DSL.condition("{0} = {1}", part.field(), bound(part, value));
    }

    private static Field<?> bound(Part part, Object value) {
        return DSL.val(value, part.field().getDataType());
    }
}
