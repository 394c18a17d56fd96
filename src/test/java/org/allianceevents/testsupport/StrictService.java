package org.allianceevents.testsupport;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service with one request at a time, one more that may wait, one export and none that may, little patience, low limits
 * and no federation.
 */
public class StrictService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("alliance.admission.running", "1"),
                entry("alliance.admission.waiting", "1"),
                entry("alliance.deadline.answer", "3s"),
                entry("alliance.deadline.statement", "1s"),
                entry("alliance.federation.enabled", "false"),
                entry("alliance.limits.page", "7"),
                entry("alliance.limits.body", "2000"),
                entry("alliance.limits.aliases", "2"),
                entry("alliance.limits.cost", "500"),
                entry("alliance.export.running", "1"),
                entry("alliance.export.waiting", "0"),
                entry("alliance.export.stall", "2s"),
                entry("alliance.export.batch", "7"));
    }
}
