package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Statements that are on their way to the database. Whoever asks the same of the same release meanwhile waits for what comes
 * back instead of asking too: on a day when all look at one page, it is read as often as it can be, not as often as it is
 * asked for. Nothing is kept once it is there.
 */
@ApplicationScoped
class SharedReads {

    private record Asked(long release, Sql query) {}

    private final Map<Asked, CompletableFuture<List<?>>> underWay = new ConcurrentHashMap<>();

    /**
     * What a query finds in a release: by the reading, or by that of another who has begun it already. A failure is not
     * shared: it may be of the other's making, whose time was up.
     *
     * @param patience how long the other is waited for
     * @param reading asks the database; what it returns is shared, and must not be changed
     */
    <T> List<T> of(long release, Sql query, Duration patience, Supplier<List<T>> reading) {
        Asked asked = new Asked(release, query);
        CompletableFuture<List<?>> own = new CompletableFuture<>();
        CompletableFuture<List<?>> other = underWay.putIfAbsent(asked, own);
        if (other != null) {
            return SharedReads.<T>await(other, patience).orElseGet(reading);
        }
        try {
            List<T> rows = reading.get();
            own.complete(rows);
            return rows;
        } finally {
            underWay.remove(asked, own);
            // Of no effect if there are rows.
            own.cancel(false);
        }
    }

    /** The rows that another finds; empty if it fails, or takes too long. */
    @SuppressWarnings("unchecked")
    private static <T> Optional<List<T>> await(CompletableFuture<List<?>> other, Duration patience) {
        try {
            return Optional.of((List<T>) other.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimedOut();
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            return Optional.empty();
        }
    }
}
