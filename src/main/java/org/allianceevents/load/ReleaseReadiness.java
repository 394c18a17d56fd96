package org.allianceevents.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ready means: the database answers, has the tables of this program, and holds a release. It also learns here of a release
 * that another process loaded. A database that hangs is found not to answer before whoever asks gives up, and however often
 * that is, it holds one thread.
 */
@Readiness
@ApplicationScoped
class ReleaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReleaseReadiness.class);

    /** Probes wait for five seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final CurrentRelease currentRelease;
    private final SchemaVersion schema;
    private final ExecutorService threads;
    private @Nullable Future<HealthCheckResponse> asked;

    ReleaseReadiness(CurrentRelease currentRelease, SchemaVersion schema, ExecutorService threads) {
        this.currentRelease = currentRelease;
        this.schema = schema;
        this.threads = threads;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return question().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warnf("Not ready: the database has not answered for %d ms", LONGEST.toMillis());
            return unanswered(named());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return unanswered(named());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What the database is being asked, or else is asked now. */
    private synchronized Future<HealthCheckResponse> question() {
        if (asked == null || asked.isDone()) {
            asked = threads.submit(this::ask);
        }
        return asked;
    }

    private HealthCheckResponse ask() {
        HealthCheckResponseBuilder response = named();
        try {
            if (!schema.isComplete()) {
                return response.down()
                        .withData("reason", "the database has not been migrated for this program")
                        .build();
            }
            currentRelease
                    .refresh()
                    .ifPresentOrElse(
                            release -> response.up()
                                    .withData("version", release.version())
                                    .withData("events", release.eventCount()),
                            () -> response.down().withData("reason", "no release is loaded"));
            return response.build();
        } catch (RuntimeException e) {
            LOG.warn("Not ready: the database does not answer", e);
            return unanswered(response);
        }
    }

    private static HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("Dataset release");
    }

    private static HealthCheckResponse unanswered(HealthCheckResponseBuilder response) {
        return response.down()
                .withData("reason", "the database does not answer")
                .build();
    }
}
