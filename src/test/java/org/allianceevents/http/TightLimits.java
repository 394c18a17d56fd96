package org.allianceevents.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** One request at a time, one more may wait, and little patience. */
public class TightLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "alliance.admission.running", "1",
                "alliance.admission.waiting", "1",
                "alliance.deadline.answer", "3s",
                "alliance.deadline.statement", "1s");
    }
}
