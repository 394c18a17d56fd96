package org.allianceevents.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asks the same while the answer is under way gets that one; all else is asked anew. */
class SharedReadsTest {

    private static final Sql QUERY = Sql.of("select ?", 1L);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SharedReads reads = new SharedReads();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void letGo() throws InterruptedException {
        answer.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Asks on a thread of its own, and returns when that waits: for the answer, or for another's. */
    private FutureTask<List<Integer>> ask(long release, Sql query, Duration patience, Supplier<List<Integer>> reading) {
        FutureTask<List<Integer>> task = new FutureTask<>(() -> reads.of(release, query, patience, reading));
        Thread thread = new Thread(task);
        threads.add(thread);
        thread.start();
        await().until(() -> thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TIMED_WAITING
                || task.isDone());
        return task;
    }

    private List<Integer> slow() {
        int number = asked.incrementAndGet();
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of(number);
    }

    private List<Integer> failing() {
        slow();
        throw new IllegalStateException("The database is away.");
    }

    @Test
    void theSameIsAskedOnce() throws Exception {
        List<FutureTask<List<Integer>>> all =
                Stream.generate(() -> ask(1, QUERY, LONG, this::slow)).limit(5).toList();
        assertThat(asked).hasValue(1);

        answer.countDown();

        for (FutureTask<List<Integer>> each : all) {
            assertThat(each.get()).containsExactly(1);
        }
    }

    @Test
    void nothingIsKept() {
        answer.countDown();

        assertThat(reads.of(1, QUERY, LONG, this::slow)).containsExactly(1);
        assertThat(reads.of(1, QUERY, LONG, this::slow)).containsExactly(2);
    }

    @Test
    void anotherReleaseAndOtherValuesAreAskedForThemselves() {
        ask(1, QUERY, LONG, this::slow);
        ask(2, QUERY, LONG, this::slow);
        ask(1, Sql.of("select ?", 2L), LONG, this::slow);

        assertThat(asked).hasValue(3);
    }

    @Test
    void aFailureIsNotShared() throws Exception {
        FutureTask<List<Integer>> first = ask(1, QUERY, LONG, this::failing);
        FutureTask<List<Integer>> second = ask(1, QUERY, LONG, this::slow);

        answer.countDown();

        assertThatThrownBy(first::get).hasRootCauseMessage("The database is away.");
        assertThat(second.get()).containsExactly(2);
    }

    @Test
    void whoHasNoTimeLeftDoesNotWaitForOthers() throws Exception {
        ask(1, QUERY, LONG, this::slow);

        assertThat(reads.of(1, QUERY, Duration.ofMillis(1), () -> List.of(7))).containsExactly(7);
    }
}
