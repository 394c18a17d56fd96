package org.allianceevents.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.allianceevents.search.index.ReleaseIndex;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the index of the release that is searched. It is read in the background, once a release has been searched for the first
 * time; until then, and where it can't be read, statements find what is asked for.
 */
@ApplicationScoped
class ReleaseIndexes {

    private static final Logger LOG = Logger.getLogger(ReleaseIndexes.class);
    private static final long NO_RELEASE = -1;

    private final IndexReader reader;
    private final IndexConfig config;

    /** The release that was last asked for; whoever changes it has the index read. */
    private final AtomicLong wanted = new AtomicLong(NO_RELEASE);

    private volatile @Nullable ReleaseIndex held;

    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "release-index");
        thread.setDaemon(true);
        return thread;
    });

    ReleaseIndexes(IndexReader reader, IndexConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /** The index of a release, if it is there. */
    Optional<ReleaseIndex> of(long release) {
        ReleaseIndex index = held;
        if (index != null && index.release() == release) {
            return Optional.of(index);
        }
        if (config.events() > 0 && isUnread(release)) {
            want(release);
        }
        return Optional.empty();
    }

    /** Whether a search of this release has its index read: nobody has read, or is about to read, that or a later one's. */
    boolean isUnread(long release) {
        return wanted.get() < release;
    }

    private void want(long release) {
        if (wanted.getAndAccumulate(release, Math::max) < release) {
            background.schedule(() -> read(release), config.delay().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void read(long release) {
        if (release < wanted.get()) {
            return;
        }
        try {
            // The one before goes first: two of a large release are more than one.
            held = null;
            held = reader.read(release, config.events(), config.words()).orElse(null);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The index of the release could not be read, and is tried again when it is asked for: %s", e);
            wanted.compareAndSet(release, NO_RELEASE);
        }
    }

    /** A reading under way ends with the connection. */
    void stop(@Observes ShutdownEvent ending) {
        background.shutdownNow();
    }
}
