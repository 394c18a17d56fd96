package org.allianceevents.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads releases in the background, one thing after the other: requests need the processors and the database too. */
@ApplicationScoped
class ReleaseReader {

    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "release-reader");
        thread.setDaemon(true);
        return thread;
    });

    void readLater(Runnable reading, Duration delay) {
        background.schedule(reading, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A reading under way ends with the connection. */
    void stop(@Observes ShutdownEvent ending) {
        background.shutdownNow();
    }
}
