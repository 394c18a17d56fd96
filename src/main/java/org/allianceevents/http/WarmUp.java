package org.allianceevents.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.allianceevents.graphql.Answer;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.search.Deadline;
import org.allianceevents.search.TimedOut;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The first answers of a process take seconds, in which classes are loaded and views are read for the first time. They are
 * made here, for nobody, before the service says that it is ready: whoever asks first whether it is has it ask itself
 * GraphiQL's examples.
 */
@Readiness
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final PersistedDocuments documents;
    private final Execution execution;
    private final CacheHeaders cache;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean warm;

    WarmUp(PersistedDocuments documents, Execution execution, CacheHeaders cache) {
        this.documents = documents;
        this.execution = execution;
        this.cache = cache;
    }

    @Override
    public HealthCheckResponse call() {
        if (!warm && cache.hasRelease() && asking.tryLock()) {
            try {
                warm = ask();
            } finally {
                asking.unlock();
            }
        }
        return HealthCheckResponse.named("First answers").status(warm).build();
    }

    /** Whether all was answered; a database that is away or too slow is asked again with the next check. */
    private boolean ask() {
        Deadline deadline = Deadline.in(LONGEST);
        try {
            return documents.examples().stream()
                    .map(document ->
                            execution.execute(new GraphQLRequest(document, null, Map.of(), Map.of()), deadline))
                    .allMatch(answer -> answer.outcome() != Answer.Outcome.NOT_NOW);
        } catch (TimedOut late) {
            return false;
        }
    }
}
