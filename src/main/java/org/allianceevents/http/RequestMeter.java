package org.allianceevents.http;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.allianceevents.graphql.Asked;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.write.WriteCounts;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Counts GraphQL requests by what they ask for and how they ended, and tells the log of each, if it is to: by root field,
 * since names that clients give have no bound.
 */
@ApplicationScoped
class RequestMeter {

    private static final Logger LOG = Logger.getLogger(RequestMeter.class);

    /** Bounds of the histogram: from an answer out of memory to the deadline. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final LogConfig config;

    /** What the registry would else look for by its name and tags, for each request. */
    private final Map<Ended, Timer> requests = new ConcurrentHashMap<>();

    private final Map<String, DistributionSummary> costs = new ConcurrentHashMap<>();

    private record Ended(String field, RequestOutcome outcome) {}

    RequestMeter(MeterRegistry registry, LogConfig config, Execution execution) {
        this.registry = registry;
        this.config = config;
        countPlans(execution.written());
    }

    /** Counts a request that was answered, and writes its line. */
    void ended(Exchange exchange) {
        Asked asked = exchange.asked();
        RequestOutcome outcome = exchange.outcome();
        Duration took = exchange.time();
        requests.computeIfAbsent(new Ended(asked.field(), outcome), this::requests)
                .record(took);
        if (asked.cost() != null) {
            costs.computeIfAbsent(asked.field(), this::costs).record(asked.cost());
        }
        if (config.requests()) {
            log(exchange, asked, outcome, took);
        }
    }

    private Timer requests(Ended ended) {
        return Timer.builder("alliance.graphql.requests")
                .description("GraphQL requests by root field and outcome")
                .tag("field", ended.field())
                .tag("outcome", ended.outcome().label())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private DistributionSummary costs(String field) {
        return DistributionSummary.builder("alliance.graphql.cost")
                .description("What requests were reckoned to cost, by root field")
                .tag("field", field)
                .register(registry);
    }

    /** The parts are fields of the line where lines are JSON. Of the variables nothing is told. */
    private static void log(Exchange exchange, Asked asked, RequestOutcome outcome, Duration took) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("method", exchange.context().request().method().name());
        parts.put("field", asked.field());
        if (asked.name() != null) {
            parts.put("operationName", asked.name());
        }
        if (asked.cost() != null) {
            parts.put("cost", asked.cost());
        }
        parts.put("status", exchange.context().response().getStatusCode());
        parts.put("outcome", outcome.label());
        parts.put("durationMs", took.toMillis());
        parts.forEach(MDC::put);
        LOG.info(parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" ")));
        parts.keySet().forEach(MDC::remove);
    }

    private void countPlans(WriteCounts counts) {
        FunctionCounter.builder("alliance.graphql.plans", counts, WriteCounts::ofPlans)
                .description("Root fields that compiled plans wrote, or left to be walked, by the reason")
                .tag("result", "written")
                .register(registry);
        for (String reason : WriteCounts.reasons()) {
            FunctionCounter.builder("alliance.graphql.plans", counts, all -> all.leftByReason()
                            .getOrDefault(reason, 0L))
                    .tag("result", reason.toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
