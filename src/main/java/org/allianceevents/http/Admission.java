package org.allianceevents.http;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.allianceevents.graphql.ErrorCode;

/**
 * Lets in as many requests as the database can serve, and lets a few wait. What comes on top of these is told at once to
 * come again, which costs next to nothing: a queue without an end would make everybody wait and nobody be served.
 */
@ApplicationScoped
class Admission {

    private final WorkerExecutor workers;
    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    Admission(Vertx vertx, AdmissionConfig config) {
        this.workers = vertx.createSharedWorkerExecutor("graphql", config.running());
        this.most = config.running() + config.waiting();
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

    @PreDestroy
    void close() {
        workers.close();
    }
}
