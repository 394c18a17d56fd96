package org.allianceevents.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into the database. They are kept as text until they are written, and then go by {@code COPY}, several
 * times as fast as inserts and with no limit on how many rows a load has in all.
 */
final class Rows {

    /** All tables that a load fills; those that others refer to come first. */
    static final List<String> TABLES = List.of(
            "dataset_release",
            "coverage",
            "glossary_term",
            "publisher",
            "source",
            "force_level",
            "actor",
            "actor_parent",
            "office",
            "place",
            "place_operator",
            "series",
            "event",
            "event_domain",
            "event_place",
            "participant",
            "figure",
            "claim",
            "citation",
            "event_relation",
            "correction",
            "agreement_phase",
            "event_actor",
            "event_location",
            "event_source",
            "event_facet",
            "event_body",
            "event_head",
            "event_redirect",
            "slug_redirect");

    /** For each table the rows that wait, by the list of the columns that they fill. */
    private Map<String, Map<String, StringBuilder>> waiting = none();

    private static Map<String, Map<String, StringBuilder>> none() {
        Map<String, Map<String, StringBuilder>> none = new LinkedHashMap<>();
        TABLES.forEach(table -> none.put(table, new LinkedHashMap<>()));
        return none;
    }

    /** Adds a row, whose columns {@code columns} puts in. */
    void add(String table, Consumer<Row> columns) {
        Row row = new Row();
        columns.accept(row);
        waiting.get(table)
                .computeIfAbsent(row.names.toString(), names -> new StringBuilder())
                .append(row.values)
                .append('\n');
    }

    /** Writes all rows that wait. */
    void write(Connection connection) throws SQLException {
        take().write(connection);
    }

    /** All rows that wait; none do from then on. */
    Batch take() {
        Batch taken = new Batch(waiting);
        waiting = none();
        return taken;
    }

    /** Rows that wait no more. */
    record Batch(Map<String, Map<String, StringBuilder>> rows) {

        void write(Connection connection) throws SQLException {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, Map<String, StringBuilder>> table : rows.entrySet()) {
                for (Map.Entry<String, StringBuilder> columns : table.getValue().entrySet()) {
                    write(copy, table.getKey(), columns.getKey(), columns.getValue());
                }
            }
        }

        private static void write(CopyManager copy, String table, String columns, StringBuilder rows)
                throws SQLException {
            try {
                copy.copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(rows.toString()));
            } catch (IOException e) {
                throw new SQLException("The rows for " + table + " could not be sent: " + e.getMessage(), e);
            }
        }
    }

    /** One row in the text form of {@code COPY}. */
    static final class Row {

        private final StringBuilder names = new StringBuilder();
        private final StringBuilder values = new StringBuilder();

        Row put(String column, @Nullable Object value) {
            if (!names.isEmpty()) {
                names.append(", ");
                values.append('\t');
            }
            names.append(column);
            if (value == null) {
                values.append("\\N");
            } else if (value instanceof List<?> list) {
                appendEscaped(array(list));
            } else {
                appendEscaped(value.toString());
            }
            return this;
        }

        private void appendEscaped(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> values.append("\\\\");
                    case '\t' -> values.append("\\t");
                    case '\n' -> values.append("\\n");
                    case '\r' -> values.append("\\r");
                    default -> values.append(c);
                }
            }
        }

        private static String array(List<?> elements) {
            StringBuilder array = new StringBuilder("{");
            for (Object element : elements) {
                String text = element.toString().replace("\\", "\\\\").replace("\"", "\\\"");
                array.append(array.length() > 1 ? "," : "")
                        .append('"')
                        .append(text)
                        .append('"');
            }
            return array.append('}').toString();
        }
    }
}
