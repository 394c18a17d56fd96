package org.allianceevents.testsupport;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.allianceevents.load.DatasetLoader;

/** The release that tests find loaded: the frozen sample in {@code src/test/resources/sample-data}. */
@ApplicationScoped
public class SampleDataset {

    private final DatasetLoader loader;

    SampleDataset(DatasetLoader loader) {
        this.loader = loader;
    }

    void onStart(@Observes StartupEvent start) {
        load();
    }

    /** Puts the sample back, after a test that loaded something else. */
    public void load() {
        loader.load(SyntheticDataset.of("2026.0.0", 40));
    }
}
