package org.allianceevents.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with memory for fewer events than a page has, which therefore keeps a copy of the release. */
public class CopiedService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "alliance.catalog.events", "3",
                "alliance.index.delay", "0s",
                // Enough for the sample, and not for much more.
                "alliance.copy.size", "256K");
    }
}
