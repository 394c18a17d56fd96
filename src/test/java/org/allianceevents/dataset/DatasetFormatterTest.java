package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.allianceevents.dataset.yaml.YamlDocument;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One way to write a thing: whatever way it was written before, and nothing is lost on the way. */
class DatasetFormatterTest {

    private static final Path PAIRS = Path.of("src/test/resources/dataset/format");

    static Stream<Path> pairs() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".before.yaml")).sorted().toList().stream();
        }
    }

    /** What a curator wrote, and what the formatter makes of it. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aFileTakesItsCanonicalForm(Path before) throws IOException {
        Path after = before.resolveSibling(before.getFileName().toString().replace(".before.", ".after."));
        String formatted = format(fileLike(before.getFileName().toString()), Files.readString(before));
        if (Files.notExists(after)) {
            Files.writeString(after, formatted);
            fail("Written; look at it and run again: " + after);
        }

        assertThat(formatted).isEqualTo(Files.readString(after));
        assertThat(format(fileLike(before.getFileName().toString()), formatted)).isEqualTo(formatted);
    }

    private static String fileLike(String pair) {
        String name = pair.substring(0, pair.indexOf('.'));
        return name.startsWith("event") ? "events/2023/" + name + ".yaml" : name.replace('-', '/') + ".yaml";
    }

    private static String format(String path, String text) {
        DatasetFile file =
                new DatasetFile(Path.of(path), Path.of(path), FileType.of(path).orElseThrow());
        List<Problem> problems = new ArrayList<>();
        YamlDocument yaml = YamlDocument.parse(text, finding -> problems.add(Problem.of(file.path(), finding)));
        assertThat(problems).isEmpty();
        String formatted = DatasetFormatter.canonical(file, Objects.requireNonNull(yaml), problems::add);
        assertThat(problems).isEmpty();
        return Objects.requireNonNull(formatted);
    }

    static Stream<Path> sample() throws IOException {
        try (Stream<Path> files = Files.walk(TestDataset.SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    /** JSON is YAML in the style furthest from ours: everything in quotes and brackets, here with all fields shuffled. */
    @ParameterizedTest
    @MethodSource("sample")
    void shuffledJsonBecomesTheSameFile(Path file) throws IOException {
        String canonical = Files.readString(file);
        String path = TestDataset.SAMPLE.relativize(file).toString();
        YamlDocument yaml = Objects.requireNonNull(YamlDocument.parse(canonical, finding -> {}));
        for (int seed = 0; seed < 5; seed++) {
            String json = shuffled(yaml.json(), new Random(seed)).toPrettyString();

            assertThat(format(path, json)).isEqualTo(withoutComments(canonical));
        }
    }

    private static String withoutComments(String text) {
        return text.replaceAll("\n#[^\n]*", "");
    }

    private static JsonNode shuffled(JsonNode json, Random random) {
        if (json.isObject()) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(json.properties());
            Collections.shuffle(fields, random);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach(field -> object.set(field.getKey(), shuffled(field.getValue(), random)));
            return object;
        }
        if (json.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            json.forEach(item -> items.add(shuffled(item, random)));
            if (items.stream().allMatch(item -> item.has("slug"))) {
                Collections.shuffle(items, random);
            }
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            return array.addAll(items);
        }
        return json;
    }

    /** Texts of characters that mean something in YAML come back as they were, in block and in flow style. */
    @RepeatedTest(20)
    void anyTextSurvives(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            ObjectNode event = JsonNodeFactory.instance.objectNode();
            event.put("title", text(random));
            event.put("summary", text(random));
            ObjectNode citation = event.putArray("citations").addObject();
            citation.put("locator", text(random));
            citation.putArray("supports").add(text(random)).add(text(random));

            String formatted = format("events/2023/x.yaml", event.toString());

            assertThat(Objects.requireNonNull(YamlDocument.parse(formatted, finding -> {}))
                            .json())
                    .isEqualTo(event);
            assertThat(format("events/2023/x.yaml", formatted)).isEqualTo(formatted);
        }
    }

    private static final List<String> PIECES = List.of(
            " ",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "?",
            "!",
            "&",
            "*",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "|",
            ">",
            "~",
            "no",
            "true",
            "null",
            "1",
            "0x1f",
            ".5",
            "1e3",
            "12:30",
            "2023-09-18",
            "---",
            "...",
            "a",
            "word",
            "日本",
            "、",
            "=",
            "<<",
            "_",
            "\n");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(random.nextInt(10) == 0 ? 120 : 5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void commentsStayWhereTheySpeak() {
        String text =
                """
                # yaml-language-server: $schema=schema/series.schema.json
                # About the file.
                - slug: a
                  # About the name.
                  name: A # said of the value
                  kind: meeting
                  description: One.
                # About b.
                - slug: b
                  name: B
                  kind: meeting
                  description: Two.
                # The end.
                """;

        assertThat(format("series.yaml", text)).isEqualTo(text.replace("A # said", "A  # said"));
    }

    @Test
    void commentsWithinBracketsComeOut() {
        String text =
                """
                slug: a
                name: A
                kind: other
                language: en
                pages: # all of them
                  # the first
                  - { slug: a-2, # not yet read
                      # by anyone
                      title: Two }
                  - # bare
                    title: One
                    # its name
                    slug: a-1
                """;

        assertThat(format("sources/a.yaml", text))
                .isEqualTo(
                        """
                        # yaml-language-server: $schema=../schema/source.schema.json
                        slug: a
                        name: A
                        kind: other
                        language: en
                        pages:  # all of them
                          # by anyone
                          # its name
                          - slug: a-1
                            title: One
                          # the first
                          # bare
                          # not yet read
                          - slug: a-2
                            title: Two
                        """);
    }
}
