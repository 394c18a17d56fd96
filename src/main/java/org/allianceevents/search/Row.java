package org.allianceevents.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that a result stands at. Columns are counted from 1, as the query lists them. */
record Row(ResultSet result) {

    /** Before the columns of every query stands the release that it was read from. */
    private static final int BEFORE = 1;

    /** Turns a row into a value. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    long key(int column) throws SQLException {
        return result.getLong(column + BEFORE);
    }

    int number(int column) throws SQLException {
        return result.getInt(column + BEFORE);
    }

    boolean flag(int column) throws SQLException {
        return result.getBoolean(column + BEFORE);
    }

    String text(int column) throws SQLException {
        return result.getString(column + BEFORE);
    }

    @Nullable
    String textOrNull(int column) throws SQLException {
        return result.getString(column + BEFORE);
    }

    @Nullable
    LocalDate day(int column) throws SQLException {
        return result.getObject(column + BEFORE, LocalDate.class);
    }

    List<String> texts(int column) throws SQLException {
        return List.of((String[]) result.getArray(column + BEFORE).getArray());
    }

    byte[] bytes(int column) throws SQLException {
        return result.getBytes(column + BEFORE);
    }

    boolean isNull(int column) throws SQLException {
        return result.getObject(column + BEFORE) == null;
    }
}
