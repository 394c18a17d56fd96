package org.allianceevents.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.allianceevents.embedded.EmbeddedConfig;
import org.allianceevents.embedded.EmbeddedDatabase;
import org.allianceevents.embedded.EmbeddedDatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * One run of the service, over the database that is configured or the embedded one. However the run ends, the service
 * stops first and the embedded database after it.
 */
final class ServiceRun {

    /** Less than the 30 seconds after which Kubernetes kills. */
    private static final int STOP_SECONDS = 25;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable EmbeddedDatabase database;
    private int exitCode;

    /**
     * Runs the application until it ends by itself or by a signal.
     *
     * @param data the dataset's directory, which the application gets as its argument
     * @return the exit code
     */
    int run(Class<? extends QuarkusApplication> application, Path data) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::waitForEnd, "wait for the service to stop"));
        try (EmbeddedDatabase embedded = EmbeddedConfig.read().startFor(data)) {
            database = embedded;
            Quarkus.run(application, this::exited, data.toString());
        } catch (EmbeddedDatabaseException e) {
            System.err.println(e.getMessage());
            exitCode = 1;
        } finally {
            ended.countDown();
        }
        return exitCode;
    }

    private void exited(int code, @Nullable Throwable failure) {
        exitCode = code;
        if (failure != null) {
            System.err.println(StartFailure.sentence(failure));
        }
    }

    /**
     * A signal makes the service stop, in a hook of its own; the Java machine then waits for this hook, and so for the thread
     * that started the service and will now stop the database.
     */
    private void waitForEnd() {
        try {
            boolean inTime = ended.await(STOP_SECONDS, TimeUnit.SECONDS);
            EmbeddedDatabase running = database;
            if (!inTime && running != null) {
                running.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
