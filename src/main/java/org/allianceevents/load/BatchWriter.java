package org.allianceevents.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes one batch of rows while the next one is made: the database and the program then work at the same time. Until it is
 * closed the connection is its own.
 */
final class BatchWriter implements AutoCloseable {

    private final Connection connection;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "load-rows"));
    private @Nullable Future<?> underWay;

    BatchWriter(Connection connection) {
        this.connection = connection;
    }

    /** What is done with the connection for one batch. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Begins to write a batch, once the one before is written.
     *
     * @throws SQLException if that failed
     */
    void write(Work batch) throws SQLException {
        await();
        underWay = thread.submit(() -> {
            batch.on(connection);
            return null;
        });
    }

    /**
     * Waits until all is written.
     *
     * @throws SQLException if the last batch could not be
     */
    void await() throws SQLException {
        Future<?> last = underWay;
        underWay = null;
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The load was interrupted.", e);
        }
    }

    /** Waits for what is under way, whatever comes of it: nobody else may use the connection before. */
    @Override
    public void close() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
