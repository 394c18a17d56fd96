package org.allianceevents.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.allianceevents.search.copy.PieceFile;
import org.allianceevents.search.copy.PieceFileWriter;
import org.allianceevents.search.copy.ReleaseCopy;
import org.jboss.logging.Logger;

/** Copies a release: what its events show, from one state of the database, a thousand events at a time. */
@ApplicationScoped
class CopyReader {

    private static final Logger LOG = Logger.getLogger(CopyReader.class);
    private static final int EVENTS_AT_A_TIME = 1000;

    private final AgroalDataSource database;
    private final CopyConfig config;

    CopyReader(AgroalDataSource database, CopyConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * @return empty if there is no room for it, or the disk fails
     * @throws ReleaseChanged if the database holds another release: a standby may be behind
     */
    Optional<ReleaseCopy> read(long release) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return Optional.of(read(connection, release));
            } finally {
                connection.rollback();
            }
        } catch (IOException e) {
            LOG.warnf("The release is not copied, so that the database is asked for what events show: %s", e);
            return Optional.empty();
        }
    }

    private ReleaseCopy read(Connection connection, long release) throws SQLException, IOException {
        long last = lastKey(connection, release);
        long room = config.size().asLongValue();
        PieceFile heads = null;
        try (PieceFileWriter writer = new PieceFileWriter(config.directory(), release, last, room)) {
            copy(connection, "select event_id, head from event_head", release, last, writer);
            room -= writer.length();
            heads = writer.finish();
        }
        try (PieceFileWriter writer = new PieceFileWriter(config.directory(), release, last, room)) {
            copy(connection, "select event_id, body from event_body", release, last, writer);
            return new ReleaseCopy(heads, writer.finish());
        } catch (SQLException | IOException | RuntimeException e) {
            heads.close();
            throw e;
        }
    }

    /** The last key of the release, or the release itself if it has no events. */
    private static long lastKey(Connection connection, long release) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            try (ResultSet row = statement.executeQuery(
                    "select coalesce((select max(id) from event), id) from dataset_release where id = " + release)) {
                if (!row.next()) {
                    throw new ReleaseChanged(release);
                }
                return row.getLong(1);
            }
        }
    }

    private static void copy(Connection connection, String pieces, long release, long last, PieceFileWriter writer)
            throws SQLException, IOException {
        try (PreparedStatement some =
                connection.prepareStatement(pieces + " where event_id between ? and ? order by event_id")) {
            for (long first = release + 1; first <= last; first += EVENTS_AT_A_TIME) {
                some.setLong(1, first);
                some.setLong(2, Math.min(last, first + EVENTS_AT_A_TIME - 1));
                try (ResultSet rows = some.executeQuery()) {
                    while (rows.next()) {
                        writer.add(rows.getLong(1), rows.getBytes(2));
                    }
                }
            }
        }
    }
}
