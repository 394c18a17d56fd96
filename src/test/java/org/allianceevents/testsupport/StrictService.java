package org.allianceevents.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with one request at a time, one more that may wait, little patience, low limits and no
 * federation. */
public class StrictService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "alliance.admission.running", "1",
                "alliance.admission.waiting", "1",
                "alliance.deadline.answer", "3s",
                "alliance.deadline.statement", "1s",
                "alliance.federation.enabled", "false",
                "alliance.limits.page", "7",
                "alliance.limits.body", "2000",
                "alliance.limits.aliases", "2",
                "alliance.limits.cost", "500");
    }
}
