package org.allianceevents.search;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read of a whole release, in the background, once the release has been asked for the first time. Until it is
 * there, and where it can't be read, whoever asks does without. Of two releases the later one's is kept.
 */
final class ReleaseReading<T> {

    private static final Logger LOG = Logger.getLogger(ReleaseReading.class);
    private static final long NO_RELEASE = -1;

    /** How a release is read. */
    @FunctionalInterface
    interface Reader<T> {

        /** @return empty if this release has none */
        Optional<T> read(long release) throws SQLException;
    }

    private record Held<T>(long release, T value) {}

    private final ReleaseReader background;
    private final String name;
    private final Reader<T> reader;
    private final Consumer<T> end;
    private final Duration delay;

    /** The release that was last asked for; whoever changes it has it read. */
    private final AtomicLong wanted = new AtomicLong(NO_RELEASE);

    private volatile @Nullable Held<T> held;

    /**
     * @param background who reads it
     * @param name what is read, for the log
     * @param end takes what was read of a release when that of another one is to be read
     * @param delay how long after it was first asked for a release is read
     */
    ReleaseReading(ReleaseReader background, String name, Reader<T> reader, Consumer<T> end, Duration delay) {
        this.background = background;
        this.name = name;
        this.reader = reader;
        this.end = end;
        this.delay = delay;
    }

    /** What was read of a release, if it is there. */
    Optional<T> of(long release) {
        Held<T> there = held;
        if (there != null && there.release() == release) {
            return Optional.of(there.value());
        }
        if (isUnread(release)) {
            want(release);
        }
        return Optional.empty();
    }

    /** Whether a question about this release has it read: nobody has read, or is about to read, that or a later one. */
    boolean isUnread(long release) {
        return wanted.get() < release;
    }

    private void want(long release) {
        if (wanted.getAndAccumulate(release, Math::max) < release) {
            background.readLater(() -> read(release), delay);
        }
    }

    /** Does without what was read, as it turns out to be of no use, until the next release. */
    void drop(T value, Exception why) {
        if (letGo(there -> there.value() == value)) {
            LOG.warnf("The %s of the release is used no longer: %s", name, why);
        }
    }

    private void read(long release) {
        if (release < wanted.get()) {
            return;
        }
        long begun = System.nanoTime();
        try {
            // The one before goes first: two of a large release are more than one.
            letGo(there -> true);
            held = reader.read(release).map(value -> new Held<>(release, value)).orElse(null);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            LOG.infof("The %s of the release was read in %d ms.", name, took.toMillis());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The %s of the release could not be read, and is tried again when it is asked for: %s", name, e);
            wanted.compareAndSet(release, NO_RELEASE);
        }
    }

    /** @return whether there was something, and it was that which is to go */
    private synchronized boolean letGo(Predicate<Held<T>> which) {
        Held<T> before = held;
        if (before == null || !which.test(before)) {
            return false;
        }
        held = null;
        end.accept(before.value());
        return true;
    }
}
