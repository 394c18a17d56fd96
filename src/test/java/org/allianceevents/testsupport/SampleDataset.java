package org.allianceevents.testsupport;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.load.DatasetLoader;

/** The release that tests find loaded: the frozen sample in {@code src/test/resources/sample-data}. */
@ApplicationScoped
public class SampleDataset {

    public static final Path DIRECTORY = Path.of("src/test/resources/sample-data");

    private final DatasetLoader loader;
    private final Dataset sample = DatasetReader.read(DIRECTORY).dataset();

    SampleDataset(DatasetLoader loader) {
        this.loader = loader;
    }

    void onStart(@Observes StartupEvent start) {
        load();
    }

    /** Puts the sample back, before a test that asks it or after one that loaded something else. */
    public void load() {
        loader.load(sample);
    }

    /** The sample as it is read from its files. */
    public Dataset get() {
        return sample;
    }
}
