package org.allianceevents.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that searches releases in memory, as it does by default; the other tests are of its statements. */
public class IndexedService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("alliance.index.events", "5000", "alliance.index.delay", "0s");
    }
}
