package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New releases come while clients read. Every answer is wholly of one of them, and none is an error. */
@QuarkusTest
class ReleaseChangeTest {

    private static final int CLIENTS = 4;

    /** Each release has a number of events that no other has, and its version is in each title. */
    private static final List<Dataset> RELEASES =
            List.of(release("2026.8.0", 120), release("2026.8.1", 150), release("2026.8.2", 90));

    private static final String QUERY =
            """
            {
              dataset { version eventCount }
              events(filter: { actor: { noneOf: [] }, text: "release" }, first: 30) {
                totalCount
                nodes { title relations { event { title } } }
                pageInfo { hasNextPage }
                facets { kinds { count } }
              }
              timeline(interval: DECADE) { count }
              domains { eventCount }
            }
            """;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    private final Queue<JsonNode> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    private static Dataset release(String version, int events) {
        return SyntheticDataset.of(version, events);
    }

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void everyAnswerIsOfOneRelease() throws Exception {
        loader.load(RELEASES.get(0));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> asking = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(i -> clients.submit(this::ask))
                .toList();
        try {
            for (Dataset release : RELEASES) {
                loader.load(release);
                String version = release.release().version();
                await().atMost(20, TimeUnit.SECONDS)
                        .until(() -> answers.stream()
                                        .filter(answer -> isOf(version, answer))
                                        .count()
                                >= 5 * CLIENTS);
            }
        } finally {
            enough.set(true);
            clients.shutdown();
        }
        for (Future<?> client : asking) {
            client.get(20, TimeUnit.SECONDS);
        }
        assertThat(answers).hasSizeGreaterThanOrEqualTo(15 * CLIENTS).allSatisfy(ReleaseChangeTest::isWhole);
    }

    private void ask() {
        while (!enough.get()) {
            answers.add(Api.answer(QUERY));
        }
    }

    private static boolean isOf(String version, JsonNode answer) {
        return answer.at("/data/dataset/version").asText().equals(version);
    }

    private static void isWhole(JsonNode answer) {
        assertThat(answer.path("errors")).isEmpty();
        JsonNode data = answer.get("data");
        String version = data.at("/dataset/version").asText();
        int events = RELEASES.stream()
                .filter(release -> release.release().version().equals(version))
                .mapToInt(release -> release.events().size())
                .findFirst()
                .orElseThrow();
        assertThat(data.at("/dataset/eventCount").asInt()).isEqualTo(events);
        assertThat(data.at("/events/totalCount").asInt()).isEqualTo(events);
        assertThat(data.at("/events/nodes")).hasSize(30).allSatisfy(node -> {
            assertThat(node.get("title").asText()).contains(version);
            assertThat(node.get("relations"))
                    .allSatisfy(relation ->
                            assertThat(relation.at("/event/title").asText()).contains(version));
        });
        assertThat(sum(data.at("/events/facets/kinds"), "count")).isEqualTo(events);
        assertThat(sum(data.get("timeline"), "count")).isEqualTo(events);
        assertThat(sum(data.get("domains"), "eventCount")).isEqualTo(2 * events);
    }

    private static int sum(JsonNode counts, String field) {
        return IntStream.range(0, counts.size())
                .map(i -> counts.get(i).get(field).asInt())
                .sum();
    }
}
