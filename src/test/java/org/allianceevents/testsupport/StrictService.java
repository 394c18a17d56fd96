package org.allianceevents.testsupport;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A service with one request at a time, one more that may wait, one export and none that may, little patience, low limits,
 * memory for fewer events than a page has, and no federation.
 */
public class StrictService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("alliance.admission.running", "1"),
                entry("alliance.admission.waiting", "1"),
                entry("alliance.catalog.events", "3"),
                entry("alliance.deadline.answer", "3s"),
                entry("alliance.deadline.statement", "1s"),
                entry("alliance.federation.enabled", "false"),
                entry("alliance.limits.page", "7"),
                entry("alliance.limits.body", "2000"),
                entry("alliance.limits.aliases", "2"),
                entry("alliance.limits.cost", "500"),
                entry("alliance.limits.address", "1500"),
                entry("alliance.limits.tokens", "150"),
                entry("alliance.limits.depth", "8"),
                entry("alliance.limits.fields", "100"),
                entry("alliance.limits.root-fields", "3"),
                entry("alliance.limits.directives", "2"),
                entry("alliance.limits.list", "5"),
                entry("alliance.limits.objects", "6"),
                entry("alliance.limits.texts", "2"),
                entry("alliance.limits.digits", "9"),
                entry("alliance.limits.events", "20"),
                entry("alliance.export.running", "1"),
                entry("alliance.export.waiting", "0"),
                entry("alliance.export.stall", "2s"),
                entry("alliance.export.batch", "7"));
    }
}
