package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The data that the project publishes. */
class CuratedDataTest {

    @Test
    void theDataHasNoProblems() {
        assertThat(DatasetReader.read(Path.of("data")).problems()).isEmpty();
    }
}
