package org.allianceevents.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.testsupport.BenchDataset;
import org.junit.jupiter.api.Test;

/**
 * How long the load of many events takes, and how much memory; it leaves them in the database. Its name keeps it out of the tests: see
 * {@code src/bench}.
 */
@QuarkusTest
class LoadBench {

    private static final int EVENTS = Integer.getInteger("alliance.bench.events", 1_000_000);
    private static final int STEPS = 10;
    private static final long MEGABYTE = 1 << 20;

    @Inject
    DatasetLoader loader;

    @Test
    void loads() throws IOException {
        Path table = Path.of("target", "bench", "load.txt");
        Files.createDirectories(table.getParent());
        Dataset dataset = BenchDataset.of(EVENTS);
        try (PrintStream out = new PrintStream(Files.newOutputStream(table), true, StandardCharsets.UTF_8)) {
            out.printf("%d MB before%n", liveMegabytes());
            Instant start = Instant.now();
            LoadResult result = loader.load(dataset, (events, all) -> {
                if (events % Math.max(1, all / STEPS) == 0) {
                    out.printf("%,d of %,d events, %d s, %d MB%n", events, all, seconds(start), liveMegabytes());
                }
            });
            out.printf("committed and tidied up, %d s, %d MB%n", seconds(start), liveMegabytes());

            assertThat(result.events()).isEqualTo(EVENTS);
        }
    }

    private static long seconds(Instant start) {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    private static long liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
