package org.allianceevents.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made of the rows of a release, by keys that tell which release it was. When a newer release comes, what was kept
 * of the ones before goes.
 *
 * <p>Of a release that doesn't fit into the bounds most is asked for once and never again. To take it in and put something else
 * out would then cost more than is ever saved, and fill the old generation of the heap. So once something had to be put out, only
 * one of {@value #ONE_OF} is taken in: what is asked for often is soon among them.
 */
public final class ReleaseCache<K, V> {

    private static final int ONE_OF = 16;

    /** Row keys have the release above these bits. */
    private static final int BITS_WITHIN_RELEASE = 32;

    private final Cache<K, V> kept;
    private final Policy<K, V> quiet;
    private final ToLongFunction<K> row;
    private final AtomicLong newest = new AtomicLong();
    private volatile boolean full;

    /**
     * @param bounds how much is kept
     * @param row the key of the row, or of one of the rows, that something is made of
     */
    public ReleaseCache(Caffeine<? super K, ? super V> bounds, ToLongFunction<K> row) {
        Caffeine<K, V> watched = bounds.evictionListener((key, value, cause) -> full = true);
        this.kept = watched.build();
        this.quiet = kept.policy();
        this.row = row;
    }

    /** What is kept under a key, or null. As long as nothing had to be put out, nobody needs to know what was read last. */
    public @Nullable V get(K key) {
        return full ? kept.getIfPresent(key) : quiet.getIfPresentQuietly(key);
    }

    /** Whether nothing had to be put out yet: what was put is there. */
    public boolean holdsAll() {
        return !full;
    }

    /**
     * Whether a value for this key is to be put: most are not once there is no room for all, and none of a release that a newer one
     * has replaced while somebody was still answering from it.
     */
    public boolean admits(K key) {
        long release = row.applyAsLong(key) >>> BITS_WITHIN_RELEASE;
        moveOn(release);
        return release >= newest.get() && (!full || ThreadLocalRandom.current().nextInt(ONE_OF) == 0);
    }

    /** Keeps a value, that of a key which is admitted. */
    public void put(K key, V value) {
        kept.put(key, value);
    }

    private void moveOn(long release) {
        if (release > newest.get() && newest.getAndAccumulate(release, Math::max) < release) {
            kept.invalidateAll();
            full = false;
        }
    }
}
