package org.allianceevents.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.allianceevents.search.index.IndexBuilder;
import org.allianceevents.search.index.Named;
import org.allianceevents.search.index.Property;
import org.allianceevents.search.index.ReleaseIndex;

/** Reads the index of a release: each table once, from one state of the database, a few thousand rows at a time. */
@ApplicationScoped
class IndexReader {

    private static final int ROWS_AT_A_TIME = 5000;

    private static final String EVENTS =
            """
            select id, slug, start_date, end_date, kind, status, date_precision, disputed, series_id from event \
            order by start_date, id""";

    private static final String NAMES =
            """
            select 'ACTOR', id, slug, name from actor union all select 'PLACE', id, slug, name from place \
            union all select 'SERIES', id, slug, name from series union all select 'PUBLISHER', id, slug, name from publisher""";

    private final AgroalDataSource database;

    IndexReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What a row tells the builder. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * @param most how many events a release may have
     * @param mostWithWords how many it may have for their words to be read too
     * @return empty if the release has more events
     * @throws ReleaseChanged if the database holds another release: a standby may be behind
     */
    Optional<ReleaseIndex> read(long release, int most, int mostWithWords) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.setFetchSize(ROWS_AT_A_TIME);
                // All rows are wanted, not the first ones soon.
                statement.execute("set local cursor_tuple_fraction = 1");
                int size = size(statement, release);
                return size > most
                        ? Optional.empty()
                        : Optional.of(read(statement, release, size, size <= mostWithWords));
            } finally {
                connection.rollback();
            }
        }
    }

    /** How many events the release has. */
    private static int size(Statement statement, long release) throws SQLException {
        try (ResultSet row = statement.executeQuery("select event_count from dataset_release where id = " + release)) {
            if (!row.next()) {
                throw new ReleaseChanged(release);
            }
            return row.getInt(1);
        }
    }

    private static ReleaseIndex read(Statement statement, long release, int size, boolean withWords)
            throws SQLException {
        IndexBuilder index = new IndexBuilder(release, size);
        each(statement, EVENTS, row -> event(index, row));
        keys(statement, index, Property.ACTOR, "select event_id, actor_id from event_actor");
        keys(statement, index, Property.PLACE, "select event_id, place_id from event_location");
        keys(
                statement,
                index,
                Property.PUBLISHER,
                "select event_id, publisher_id from event_source join source on source.id = source_id");
        each(
                statement,
                "select event_id, domain from event_domain",
                row -> index.has(row.getLong(1), Property.DOMAIN, row.getString(2)));
        each(
                statement,
                NAMES,
                row -> index.name(
                        Property.valueOf(row.getString(1)),
                        row.getLong(2),
                        new Named(row.getString(3), row.getString(4))));
        if (withWords) {
            each(statement, "select id, tsvector_to_array(search) from event", row -> words(index, row));
        }
        return index.build();
    }

    /** What events have that is a key. */
    private static void keys(Statement statement, IndexBuilder index, Property property, String query)
            throws SQLException {
        each(statement, query, row -> index.has(row.getLong(1), property, row.getLong(2)));
    }

    private static void words(IndexBuilder index, ResultSet row) throws SQLException {
        long key = row.getLong(1);
        for (String word : (String[]) row.getArray(2).getArray()) {
            index.has(key, Property.WORD, word);
        }
    }

    private static void event(IndexBuilder index, ResultSet row) throws SQLException {
        long key = row.getLong(1);
        index.add(key, row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
        index.has(key, Property.KIND, row.getString(5));
        index.has(key, Property.STATUS, row.getString(6));
        index.has(key, Property.PRECISION, row.getString(7));
        index.has(key, Property.DISPUTED, row.getBoolean(8));
        long series = row.getLong(9);
        if (!row.wasNull()) {
            index.has(key, Property.SERIES, series);
        }
    }

    private static void each(Statement statement, String query, Reader reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
