package org.allianceevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.allianceevents.chart.ChartName;
import org.allianceevents.chart.Charts;
import org.allianceevents.search.Deadline;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of the README are the charts of the curated data. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPicturesTest {

    private static final Path COMMITTED = Path.of("src/docs");

    @Inject
    CuratedData curated;

    @Inject
    SampleDataset sample;

    @Inject
    Charts charts;

    @BeforeAll
    void loadCuratedData() {
        curated.load();
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    /** When the data changes, so do the pictures: those that are right are left in target/docs for review. */
    @ParameterizedTest
    @EnumSource
    void areThoseOfTheCuratedData(ChartName name) throws IOException {
        Path right = Files.createDirectories(Path.of("target/docs")).resolve(name.path() + ".svg");
        Files.writeString(right, charts.draw(name, Locale.ENGLISH, Deadline.in(Duration.ofMinutes(1))));

        assertThat(COMMITTED.resolve(name.path() + ".svg")).hasSameTextualContentAs(right);
        assertThat(Files.readString(Path.of("README.md"))).contains("(src/docs/" + name.path() + ".svg)");
    }
}
