package org.allianceevents.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is kept of a release that fits into the bounds, of one that doesn't, and of the one before. */
class ReleaseCacheTest {

    private static final int MOST = 1000;

    /** What fits is put out at once, not soon. */
    private final ReleaseCache<Long, String> cache =
            new ReleaseCache<>(Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run), Long::longValue);

    @Test
    void keepsAllOfAReleaseThatFits() {
        offer(1, MOST);

        assertThat(kept(1, MOST)).isEqualTo(MOST);
    }

    @Test
    void takesInFewOfAReleaseThatDoesNotFit() {
        offer(1, 2 * MOST);

        long admitted = LongStream.range(0, 16_000)
                .filter(row -> cache.admits(key(1, row)))
                .count();

        // One in sixteen, give or take nine standard deviations.
        assertThat(admitted).isBetween(720L, 1280L);
    }

    @Test
    void takesInWhatIsAskedForAgainAndAgain() {
        offer(1, 2 * MOST);
        long often = key(1, 1_000_000);

        for (int asked = 0; asked < 1000 && cache.get(often) == null; asked++) {
            if (cache.admits(often)) {
                cache.put(often, "often");
            }
        }

        assertThat(cache.get(often)).isEqualTo("often");
    }

    @Test
    void letsGoOfTheReleaseBefore() {
        offer(1, 2 * MOST);
        offer(2, MOST);

        assertThat(kept(1, 2 * MOST)).isZero();
        assertThat(kept(2, MOST)).isEqualTo(MOST);
    }

    @Test
    void keepsTheNewerReleaseWhenAnAnswerOfTheOlderOneIsStillUnderWay() {
        offer(2, MOST / 2);
        offer(1, MOST / 2);

        assertThat(kept(2, MOST / 2)).isEqualTo(MOST / 2);
        assertThat(kept(1, MOST / 2)).isZero();
    }

    private void offer(int release, int rows) {
        LongStream.range(0, rows).map(row -> key(release, row)).forEach(key -> {
            if (cache.admits(key)) {
                cache.put(key, "made of " + key);
            }
        });
    }

    private long kept(int release, int rows) {
        return LongStream.range(0, rows)
                .map(row -> key(release, row))
                .filter(key -> cache.get(key) != null)
                .count();
    }

    private static long key(int release, long row) {
        return ((long) release << 32) + row;
    }
}
