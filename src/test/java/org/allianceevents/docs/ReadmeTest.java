package org.allianceevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Runs the queries of the README over the curated data, and compares the answers that it prints. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/resources/graphiql/examples");
    private static final Pattern QUERY =
            Pattern.compile("```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```\n", Pattern.DOTALL);

    @Inject
    CuratedData curated;

    @Inject
    SampleDataset sample;

    @BeforeAll
    void loadCuratedData() {
        curated.load();
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    /** When the data changes, so do the answers: the README that is right is left in target for review. */
    @Test
    void answersAreThoseOfTheCuratedData() throws IOException {
        String written = Files.readString(README);
        Matcher queries = QUERY.matcher(written);
        String right = queries.replaceAll(block -> Matcher.quoteReplacement(withAnswer(block)));
        Files.writeString(Path.of("target/README.md"), right);

        assertThat(QUERY.matcher(written).results()).hasSize(7);
        assertThat(written).isEqualTo(right);
    }

    @Test
    void queriesAreTheExamplesOfGraphiQl() throws IOException {
        List<String> examples = examples();

        assertThat(QUERY.matcher(Files.readString(README)).results().map(block -> block.group(1)))
                .isSubsetOf(examples);
    }

    @Test
    void examplesOfGraphiQlFindSomething() throws IOException {
        for (String example : examples()) {
            Map<String, Object> answer = curated.ask(example);

            assertThat(answer).as(example).doesNotContainKey("errors");
            assertThat(answer.get("data").toString()).as(example).contains("=").doesNotContain("totalCount=0");
        }
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().map(ReadmeTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String withAnswer(MatchResult block) {
        String answer = new CompactJson(110).write(curated.ask(block.group(1)));
        return "```graphql\n" + block.group(1) + "```\n\n```json\n" + answer + "\n```\n";
    }
}
