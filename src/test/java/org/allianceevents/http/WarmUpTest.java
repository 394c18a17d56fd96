package org.allianceevents.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.allianceevents.graphql.Execution;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service is ready when it has answered once. */
@QuarkusTest
class WarmUpTest {

    @Inject
    PersistedDocuments documents;

    @Inject
    Execution execution;

    @Inject
    CacheHeaders cache;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void readyMeansThatTheExamplesWereAnswered() {
        loader.load(SyntheticDataset.of("warm", 50));
        WarmUp warmUp = new WarmUp(documents, execution, cache);
        statements.clear();

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
        List<String> asked = statements.ofSearch();
        assertThat(asked).hasSizeGreaterThan(documents.examples().size());

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
        assertThat(statements.ofSearch()).hasSameSizeAs(asked);
    }
}
