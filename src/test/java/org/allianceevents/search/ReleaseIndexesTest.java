package org.allianceevents.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.IndexedService;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the index of a release is read. */
@QuarkusTest
@TestProfile(IndexedService.class)
class ReleaseIndexesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    CurrentRelease current;

    @Inject
    Database database;

    @Inject
    ReleaseIndexes indexes;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    /** A pooler sends one reading to a standby that has the release, and the next to one that hasn't. */
    @Test
    void aReleaseThatWasNotThereYetIsReadOnceItIs() throws SQLException {
        long number = database.number("select setval('release_id', last_value + 1000) from release_id") + 1;
        long next = number << 32;
        assertThat(indexes.of(next)).isEmpty();
        await().atMost(LONGEST).until(() -> indexes.isUnread(next));

        loader.load(SyntheticDataset.of("2026.9.90", 10));

        assertThat(current.get().id() >>> 32).isEqualTo(number);
        await().atMost(LONGEST).until(() -> indexes.of(next).isPresent());
    }
}
