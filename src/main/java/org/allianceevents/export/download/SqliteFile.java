package org.allianceevents.export.download;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.allianceevents.export.Column;
import org.allianceevents.export.ExportFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** The tables as a SQLite database: those of events joined to {@code events} by foreign keys, which Datasette shows as links. */
final class SqliteFile {

    private final Connection database;

    private SqliteFile(Connection database) {
        this.database = database;
    }

    /** Makes the database of tables that lie as CSV in a directory, that of events first. */
    static void write(Path file, Path directory, List<ExportFile> tables) throws IOException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection database = source.getConnection()) {
            database.setAutoCommit(false);
            SqliteFile sqlite = new SqliteFile(database);
            for (ExportFile table : tables) {
                sqlite.add(table, directory.resolve(table.path()));
            }
            database.commit();
        } catch (SQLException e) {
            throw new IOException("The SQLite database could not be written", e);
        }
    }

    private void add(ExportFile table, Path csv) throws IOException, SQLException {
        String name = quote(table.path().replace(".csv", "").replace('-', '_'));
        List<String> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(quote(column.name()) + " " + type(table, column)));
        columns.add("\"release\" text not null");
        try (Statement statement = database.createStatement()) {
            statement.execute("create table " + name + " (" + String.join(", ", columns) + ")");
            if (table != ExportFile.EVENTS_CSV && belongsToEvents(table)) {
                statement.execute("create index " + quote(table.name()) + " on " + name + " (slug)");
            }
        }
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = database.prepareStatement("insert into " + name + " values (" + marks + ")")) {
            fill(insert, table.columns(), csv);
        }
    }

    private static void fill(PreparedStatement insert, List<? extends Column<?>> columns, Path csv)
            throws IOException, SQLException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(csv)) {
            for (CSVRecord row : format.parse(reader)) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 1, value(columns.get(i).type(), row.get(i)));
                }
                insert.setString(columns.size() + 1, row.get(columns.size()));
                insert.execute();
            }
        }
    }

    private static @Nullable Object value(Column.Type type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT, DAY -> text;
            case WHOLE_NUMBER -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            case FLAG -> Boolean.parseBoolean(text) ? 1 : 0;
        };
    }

    private static String type(ExportFile table, Column<?> column) {
        if (column.name().equals("slug")) {
            return table == ExportFile.EVENTS_CSV ? "text primary key" : "text not null references events (slug)";
        }
        return switch (column.type()) {
            case TEXT, DAY -> "text";
            case WHOLE_NUMBER, FLAG -> "integer";
            case NUMBER -> "real";
        };
    }

    private static boolean belongsToEvents(ExportFile table) {
        return table.columns().get(0).name().equals("slug");
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
