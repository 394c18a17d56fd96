package org.allianceevents.load;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Notices a release that another process loaded, also while answers come from memory alone: asks the database every two
 * seconds. While the database doesn't answer, the release last seen stays.
 */
@ApplicationScoped
class ReleaseWatch {

    private static final Logger LOG = Logger.getLogger(ReleaseWatch.class);

    private final CurrentRelease current;
    private boolean stopped;

    ReleaseWatch(CurrentRelease current) {
        this.current = current;
    }

    /** A program that starts or ends looks for nothing: what it would need may be gone in the midst of it. */
    @Scheduled(
            every = "${alliance.release.check-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    synchronized void look() {
        if (stopped) {
            return;
        }
        try {
            current.refresh();
        } catch (RuntimeException e) {
            LOG.warnf("The database could not be asked for its release: %s", e.getMessage());
        }
    }

    /**
     * Waits for a look under way, which the connection's own limits end, and lets no other begin: the scheduler waits for
     * none, and takes the transaction manager away under it.
     */
    synchronized void stop(@Observes ShutdownEvent ending) {
        stopped = true;
    }
}
