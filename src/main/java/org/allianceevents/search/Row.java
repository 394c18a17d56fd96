package org.allianceevents.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that a result stands at. Columns are counted from 1, as the query lists them. */
public final class Row {

    private final ResultSet result;

    /** How many columns stand before those of the query. */
    private final int before;

    private Row(ResultSet result, int before) {
        this.result = result;
        this.before = before;
    }

    /** Rows of nothing but the query's columns. */
    static Row whole(ResultSet result) {
        return new Row(result, 0);
    }

    /** Rows in which the release that they were read from stands before the query's columns. */
    static Row behindRelease(ResultSet result) {
        return new Row(result, 1);
    }

    /** Turns a row into a value. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public long key(int column) throws SQLException {
        return result.getLong(column + before);
    }

    public @Nullable Long keyOrNull(int column) throws SQLException {
        return result.getObject(column + before, Long.class);
    }

    public int number(int column) throws SQLException {
        return result.getInt(column + before);
    }

    public @Nullable Integer numberOrNull(int column) throws SQLException {
        return result.getObject(column + before, Integer.class);
    }

    public @Nullable Double doubleOrNull(int column) throws SQLException {
        return result.getObject(column + before, Double.class);
    }

    public boolean flag(int column) throws SQLException {
        return result.getBoolean(column + before);
    }

    public @Nullable Boolean flagOrNull(int column) throws SQLException {
        return result.getObject(column + before, Boolean.class);
    }

    public String text(int column) throws SQLException {
        return result.getString(column + before);
    }

    public @Nullable String textOrNull(int column) throws SQLException {
        return result.getString(column + before);
    }

    /** The constant that has this name in the database. */
    public <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(int column, Class<E> type) throws SQLException {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public LocalDate day(int column) throws SQLException {
        return result.getObject(column + before, LocalDate.class);
    }

    public @Nullable LocalDate dayOrNull(int column) throws SQLException {
        return result.getObject(column + before, LocalDate.class);
    }

    public List<String> texts(int column) throws SQLException {
        return List.of((String[]) result.getArray(column + before).getArray());
    }

    public List<Long> keys(int column) throws SQLException {
        return List.of((Long[]) result.getArray(column + before).getArray());
    }

    public boolean isNull(int column) throws SQLException {
        return result.getObject(column + before) == null;
    }
}
