package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.IndexedService;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every query gives the same answer where the release is searched in memory. */
@QuarkusTest
@TestProfile(IndexedService.class)
class IndexedQueryTest extends QueryTest {

    private static final String LATEST =
            "{ events(first: 3) { totalCount nodes { slug } facets { kinds { count } } } timeline(interval: DECADE) { count } }";

    private static final int TOO_MANY = 5001;

    @Inject
    DatasetLoader loader;

    @Inject
    StatementLog statements;

    /** Statements answer until the index is there. */
    @BeforeEach
    void awaitIndex() {
        await().until(() -> searchesFor(LATEST) == 0);
    }

    private int searchesFor(String query) {
        statements.clear();
        Api.data(query, Map.of());
        return statements.ofSearch().size();
    }

    @Test
    void aNewReleaseIsSearchedAtOnceAndThenInMemory() {
        loader.load(SyntheticDataset.of("indexed later", 12));

        assertThat(Api.data("{ events { totalCount } }", Map.of())
                        .at("/events/totalCount")
                        .asInt())
                .isEqualTo(12);
        await().until(() -> searchesFor("{ events { totalCount } }") == 0);
        assertThat(Api.data("{ events { totalCount } }", Map.of())
                        .at("/events/totalCount")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void aReleaseWithMoreEventsThanAllowedIsSearchedByStatements() {
        loader.load(SyntheticDataset.of("too large", TOO_MANY));

        String count = "{ events { totalCount } }";
        for (int i = 0; i < 20; i++) {
            assertThat(searchesFor(count)).isPositive();
        }
    }
}
