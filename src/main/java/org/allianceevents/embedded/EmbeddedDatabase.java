package org.allianceevents.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A running PostgreSQL that belongs to this process. It listens on the loopback address only, on a free port, and wants
 * a password that only the owner of its directory can read: a machine may have more users than one.
 *
 * <p>Its directory outlives the process, so that the next start finds the release loaded. All of it can be made again
 * from the program and the dataset: a directory that PostgreSQL can't use any more is thrown away, and anyone may
 * delete it while the program is stopped.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final int port;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, Cluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Starts the database. A server that a killed process left behind in the directory is stopped first.
     *
     * @param home where PostgreSQL's programs are unpacked to, once for all databases
     * @param name of the database's directory in {@code home}
     * @throws EmbeddedDatabaseException if another process uses the database, or PostgreSQL doesn't start
     */
    public static EmbeddedDatabase start(Path home, String name) {
        try {
            Path directory = Files.createDirectories(home.toAbsolutePath().resolve(name));
            DirectoryLock lock = DirectoryLock.acquire(directory);
            try {
                Cluster cluster = Cluster.in(directory, Programs.unpackedIn(home.toAbsolutePath()));
                return new EmbeddedDatabase(lock, cluster, cluster.start());
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded database cannot use " + home + ": " + e, e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String username() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return cluster.password();
    }

    /** Stops the server, and waits until it has stopped. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            cluster.stop();
        } catch (EmbeddedDatabaseException e) {
            LOG.error(e.getMessage());
        } finally {
            lock.close();
        }
    }

    /** Removes all files of a database that is closed. */
    public void delete() {
        close();
        try {
            cluster.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
