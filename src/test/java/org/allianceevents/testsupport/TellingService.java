package org.allianceevents.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service that tells all that it can: each request to the log, and traces, which a test keeps in memory. It soon stops
 * statements, which no other test of it notices: so these share one start.
 */
public class TellingService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "alliance.log.requests", "true",
                "alliance.deadline.statement", "1s",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.bsp.schedule.delay", "100ms",
                "quarkus.datasource.jdbc.telemetry.enabled", "true");
    }
}
