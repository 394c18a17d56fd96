package org.allianceevents.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.allianceevents.pages.Page;
import org.allianceevents.testsupport.StatementLog;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** The service is not ready before its first page was made. */
@QuarkusTest
class PageWarmUpTest {

    @Inject
    @All
    List<Page> pages;

    @Inject
    CacheHeaders cache;

    @Inject
    StatementLog statements;

    @Test
    void readyMeansThatThePageWasMade() {
        PageWarmUp warmUp = new PageWarmUp(pages, cache);
        statements.clear();

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
        int asked = statements.ofSearch().size();
        assertThat(asked).isPositive();

        assertThat(warmUp.call().getStatus()).isEqualTo(Status.UP);
        assertThat(statements.ofSearch()).hasSize(asked);
    }
}
