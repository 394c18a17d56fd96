package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.graphql.write.AnswerJson;
import org.allianceevents.graphql.write.WriteConfig;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.search.AnswerDeadline;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.AnswerSize;
import org.allianceevents.search.Deadline;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.QueryFiles;
import org.allianceevents.testsupport.RandomQueries;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked, plans write byte for byte what graphql-java and Jackson would. */
@QuarkusTest
class WrittenAnswerTest {

    private static final long SEED = 19510908;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    ServedSchema served;

    @Inject
    AnswerRelease release;

    @Inject
    AnswerDeadline deadlines;

    @Inject
    AnswerSize size;

    @Inject
    LimitConfig limits;

    @Inject
    ExecutionTraces traces;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    private Execution byPlans;
    private Execution ordinary;

    @BeforeEach
    void prepare() {
        sample.load();
        byPlans = execution(true);
        ordinary = execution(false);
    }

    private Execution execution(boolean compiled) {
        return new Execution(
                served,
                release,
                deadlines,
                size,
                limits,
                new WriteConfig() {

                    @Override
                    public boolean compiledAnswers() {
                        return compiled;
                    }

                    @Override
                    public int answerBytes() {
                        return 10_000_000;
                    }

                    @Override
                    public long planMemory() {
                        return 10_000_000;
                    }

                    @Override
                    public long fragmentMemory() {
                        return 10_000_000;
                    }
                },
                traces);
    }

    @AfterEach
    void loadSample() {
        sample.load();
    }

    private static GraphQLRequest ofFile(String name) {
        Path variables = QueryFiles.of(name, ".variables.json");
        String given = Files.exists(variables) ? read(variables) : "{}";
        return new GraphQLRequest(read(QueryFiles.of(name, ".graphql")), null, map(given), Map.of());
    }

    private static Map<String, Object> map(String json) {
        return JSON.convertValue(Api.json(json), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void knownQueriesAreWrittenTheSame() {
        assertThat(QueryFiles.names().map(WrittenAnswerTest::ofFile))
                .hasSizeGreaterThan(80)
                .allSatisfy(this::isTheSame)
                .allSatisfy(this::isTheSame);
        // What a schema says of itself is no view.
        assertThat(byPlans.written().leftByReason()).containsOnlyKeys("NO_VIEW");
    }

    /** GraphiQL's examples, among them the README's, and what the benchmark measures: plans write all of it. */
    @Test
    void queriesThatAreAskedMostAreWrittenByPlans() throws IOException {
        loader.load(DatasetReader.read(Path.of("data")).dataset());
        Map<String, Object> variables = map(
                """
                {"slug": "2023-08-18-camp-david-trilateral-summit", "actor": "japan", "domain": "DIPLOMACY",
                 "from": "1951-01-01", "to": "2026-12-31", "text": "missile defense"}
                """);
        List<Path> files = new ArrayList<>(files("src/main/resources/META-INF/resources/graphiql/examples"));
        files.addAll(files("src/bench/queries"));

        assertThat(files).hasSizeGreaterThan(10).allSatisfy(file -> {
            long before = byPlans.written().ofPlans();
            assertThat(isTheSame(new GraphQLRequest(read(file), null, variables, Map.of())))
                    .isTrue();
            assertThat(byPlans.written().ofPlans()).isGreaterThan(before);
        });
        assertThat(byPlans.written().leftByReason()).isEmpty();
    }

    @Test
    void randomQueriesAreWrittenTheSame() {
        RandomQueries queries = new RandomQueries(served.get(), sample.get(), SEED);
        int complete = 0;
        for (int i = 0; i < 5000; i++) {
            complete += isTheSame(queries.next()) ? 1 : 0;
        }
        assertThat(complete).as("answers without an error").isGreaterThan(3000);
        assertThat(byPlans.written().ofPlans()).isGreaterThan(5000);
        assertThat(byPlans.written().leftByReason().keySet()).isSubsetOf("FAILED", "MANY_CONDITIONS");
    }

    @Test
    void randomQueriesOverHttpMakeNoInternalError() throws IOException {
        RandomQueries queries = new RandomQueries(served.get(), sample.get(), SEED + 1);
        int complete = 0;
        for (GraphQLRequest request :
                IntStream.range(0, 1000).mapToObj(i -> queries.next()).toList()) {
            JsonNode answer = Api.answer(request.query(), request.variables());

            assertThat(answer.toString()).as(request.query()).doesNotContain("\"INTERNAL\"");
            assertThat(answer).as(request.query()).isEqualTo(JSON.readTree(write(ordinary, request)));
            complete += answer.has("errors") ? 0 : 1;
        }
        assertThat(complete).as("answers without an error").isGreaterThan(600);
    }

    /** @return whether the answer has no errors */
    private boolean isTheSame(GraphQLRequest request) {
        byte[] expected = write(ordinary, request);
        byte[] written = write(byPlans, request);

        assertThat(text(written)).as(request.toString()).isEqualTo(text(expected));
        return !text(expected).startsWith("{\"errors\"");
    }

    private static byte[] write(Execution execution, GraphQLRequest request) {
        Answer answer = execution.execute(request, Deadline.in(Duration.ofSeconds(20)));
        return AnswerJson.of(answer.body());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
