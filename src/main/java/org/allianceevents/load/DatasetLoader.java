package org.allianceevents.load;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.dataset.Problem;
import org.jboss.logging.Logger;

/**
 * Puts a dataset into the database in place of the one before, in one transaction: whoever reads meanwhile sees the old
 * release until the commit and the new one from then on, and waits for nothing. Loads wait for one another; a load of
 * the files that the database already holds does nothing. So every replica of a service may load as it starts.
 */
@ApplicationScoped
public class DatasetLoader {

    private static final Logger LOG = Logger.getLogger(DatasetLoader.class);

    /** Any number that no other program asks an advisory lock of the same database by. */
    private static final long LOCK = 0x616c6c69616e6365L;

    private static final int LOG_EVERY = 10_000;

    private final DataSource dataSource;
    private final CurrentRelease currentRelease;

    DatasetLoader(DataSource dataSource, CurrentRelease currentRelease) {
        this.dataSource = dataSource;
        this.currentRelease = currentRelease;
    }

    /**
     * Reads the dataset in a directory, checks it, and loads it.
     *
     * @throws LoadException if it is not valid, with all its problems in the message, or if the load fails
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public LoadResult loadFrom(Path directory) {
        DatasetReader.Result result = DatasetReader.read(directory);
        Dataset dataset = result.dataset();
        if (dataset == null) {
            throw new LoadException("The dataset in %s has %d %s:%n%s"
                    .formatted(
                            directory.toAbsolutePath().normalize(),
                            result.problems().size(),
                            result.problems().size() == 1 ? "problem" : "problems",
                            result.problems().stream()
                                    .map(Problem::toString)
                                    .collect(joining(System.lineSeparator()))));
        }
        return load(dataset);
    }

    /**
     * Loads the dataset, and tells the log how far it is.
     *
     * @throws LoadException if the load fails; the database then holds what it held before
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public LoadResult load(Dataset dataset) {
        return load(dataset, (events, all) -> {
            if (events % LOG_EVERY == 0) {
                LOG.infof("Loaded %,d of %,d events", events, all);
            }
        });
    }

    /** As {@link #load(Dataset)}, telling the progress to someone else. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public LoadResult load(Dataset dataset, LoadProgress progress) {
        Instant start = Instant.now();
        boolean loaded;
        try (Connection connection = dataSource.getConnection()) {
            loaded = inTransaction(connection, dataset, progress);
        } catch (SQLException | RuntimeException e) {
            throw new LoadException(
                    "Release %s was not loaded, and the database is as it was: %s"
                            .formatted(dataset.release().version(), LoadException.reason(e)),
                    e);
        }
        currentRelease.refresh();
        if (loaded) {
            tidy();
        }
        Duration took = Duration.between(start, Instant.now());
        return new LoadResult(
                loaded, dataset.release().version(), dataset.events().size(), took);
    }

    private boolean inTransaction(Connection connection, Dataset dataset, LoadProgress progress) throws SQLException {
        connection.setAutoCommit(false);
        try {
            lock(connection);
            boolean changed = !isLoaded(connection, dataset);
            if (changed) {
                new ReleaseWriter(connection, dataset).replace(progress);
            }
            connection.commit();
            return changed;
        } catch (SQLException | RuntimeException | Error e) {
            // Given back as it is, the connection would commit what there is so far.
            rollBack(connection, e);
            throw e;
        }
    }

    /** Of a lost connection the database rolls back by itself; what is told is why it was lost. */
    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // What a deployment sets for queries must not stop a load.
            statement.execute("set local statement_timeout = 0");
            statement.execute("set local lock_timeout = 0");
            try (ResultSet result = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
                result.next();
                if (result.getBoolean(1)) {
                    return;
                }
            }
            LOG.info("Waiting for another load to end");
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }

    private static boolean isLoaded(Connection connection, Dataset dataset) throws SQLException {
        String query = "select exists (select from dataset_release where checksum = ? and rows_version = ?)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, dataset.checksum());
            statement.setInt(2, ReleaseWriter.ROWS_VERSION);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Gives back the room of the release before, and lets searches read indexes alone. Readers don't notice. */
    private void tidy() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (truncate false) " + String.join(", ", Rows.TABLES));
        } catch (SQLException e) {
            LOG.warnf("The tables could not be tidied up after the load; searches are slower: %s", e.getMessage());
        }
    }
}
