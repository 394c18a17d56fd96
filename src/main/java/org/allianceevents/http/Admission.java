package org.allianceevents.http;

import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.allianceevents.export.ExportConfig;

/**
 * Lets in as many requests as the database can serve, and lets a few wait. What comes on top of these is told at once to
 * come again, which costs next to nothing: a queue without an end would make everybody wait and nobody be served. Exports,
 * which take longer, have a few threads of their own.
 */
@ApplicationScoped
class Admission {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final BoundedWorkers queries;
    private final BoundedWorkers exports;

    Admission(Vertx vertx, AdmissionConfig config, ExportConfig export) {
        queries = new BoundedWorkers(vertx, "graphql", config.running(), config.waiting(), LONG);
        exports = new BoundedWorkers(
                vertx,
                "export",
                export.running(),
                export.waiting(),
                export.time().plus(LONG));
    }

    /**
     * Runs a query on a thread that may block, when there is one.
     *
     * @throws Refusal if too many are waiting for one already
     */
    void admit(Runnable query) {
        queries.admit(query);
    }

    /**
     * The same for an export.
     *
     * @throws Refusal if too many are waiting already
     */
    void admitExport(Runnable export) {
        exports.admit(export);
    }

    @PreDestroy
    void close() {
        queries.close();
        exports.close();
    }
}
