package org.allianceevents.http;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceevents.graphql.ErrorCode;

/** So many threads that may block, and so much work that may wait for one; what comes on top is refused at once. */
final class BoundedWorkers {

    private final WorkerExecutor workers;
    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    /** @param longest after this the log tells of work that is still going on */
    BoundedWorkers(Vertx vertx, String name, int running, int waiting, Duration longest) {
        this.workers = vertx.createSharedWorkerExecutor(name, running, longest.toMillis(), TimeUnit.MILLISECONDS);
        this.most = running + waiting;
    }

    /**
     * Runs the work on a thread that may block, when there is one.
     *
     * @throws Refusal if too many are waiting for one already
     */
    void admit(Runnable work) {
        if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            throw new Refusal(
                            503, ErrorCode.UNAVAILABLE, "There is more to do than can be done. Try again in a second.")
                    .retryAfter();
        }
        workers.executeBlocking(
                () -> {
                    try {
                        work.run();
                        return null;
                    } finally {
                        inside.decrementAndGet();
                    }
                },
                false);
    }

    void close() {
        workers.close();
    }
}
