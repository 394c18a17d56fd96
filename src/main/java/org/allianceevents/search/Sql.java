package org.allianceevents.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL and the values that are bound in it, one for each question mark. Its text is put together from constants
 * of this package alone, and is the same for every value: whatever a client gives is bound, and PostgreSQL meets few
 * different statements, which stay prepared. Where the text is a condition, it may stand beside {@code and} as it is.
 *
 * @param text the text; empty for {@link #NOTHING}
 * @param values what is bound: text, numbers, days, truth values, and arrays of text or keys
 */
public record Sql(String text, List<Object> values) {

    /** A condition that asks for nothing, and so always holds. */
    static final Sql NOTHING = new Sql("", List.of());

    static final Sql FALSE = of("false");
    static final Sql TRUE = of("true");

    static Sql of(String text) {
        return new Sql(text, List.of());
    }

    /** A piece with one question mark. */
    static Sql of(String text, Object value) {
        return new Sql(text, List.of(value));
    }

    /** A column has one of the values: all bound at once, so that the text doesn't vary with their number. */
    static Sql any(String column, Object[] values) {
        return values.length == 1 ? of(column + " = ?", values[0]) : of(column + " = any(?)", (Object) values);
    }

    /** Pieces in a row, with the separator between them. */
    static Sql joined(String separator, List<Sql> pieces) {
        return new Sql(
                pieces.stream().map(Sql::text).collect(Collectors.joining(separator)),
                pieces.stream().flatMap(piece -> piece.values.stream()).toList());
    }

    boolean isNothing() {
        return text.isEmpty();
    }

    /** This piece and then the other. */
    Sql then(Sql next) {
        return next.isNothing() ? this : new Sql(text + next.text, both(values, next.values));
    }

    /** This piece and then more. */
    Sql then(String next) {
        return new Sql(text + next, values);
    }

    /** This piece and then more, with one question mark. */
    Sql then(String next, Object value) {
        return then(of(next, value));
    }

    /** This piece, and a {@code where} if there is a condition. */
    Sql where(Sql condition) {
        return condition.isNothing() ? this : then(" where ").then(condition);
    }

    /** Both conditions. */
    Sql and(Sql other) {
        return isNothing() ? other : other.isNothing() ? this : then(" and ").then(other);
    }

    /** Either condition; where one asks for nothing, the other. */
    Sql or(Sql other) {
        return isNothing()
                ? other
                : other.isNothing()
                        ? this
                        : of("(").then(this).then(" or ").then(other).then(")");
    }

    /** The condition is false. */
    Sql not() {
        return of("not (").then(isNothing() ? TRUE : this).then(")");
    }

    /**
     * The condition, looked at in one row after the other. PostgreSQL would else also think of finding the rows by it, and
     * take it for unlikely where all that is led to has it.
     */
    Sql rowByRow() {
        return isNothing() ? this : of("case when ").then(this).then(" then true end");
    }

    /** The condition is false or, for want of a value, unknown. */
    Sql isNotTrue() {
        return isNothing() ? FALSE : of("(").then(this).then(") is not true");
    }

    /** That tables have a row for which a condition holds. */
    static Sql exists(String from, Sql condition) {
        return of("exists (select 1 from " + from).where(condition).then(")");
    }

    private static List<Object> both(List<Object> first, List<Object> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Object> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return both;
    }
}
