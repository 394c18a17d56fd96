package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they should be: each is refused with its own reason, none harms the reader. */
@Timeout(90)
class BadInputTest {

    private static final String EVENT = "events/2023/2023-09-18-meeting.yaml";
    private static final String SERIES = "series.yaml";

    private TestDataset dataset;

    @BeforeEach
    void copy(@TempDir Path directory) {
        dataset = TestDataset.in(directory);
    }

    static Stream<Arguments> unclean() {
        String hidden = "there is a character that is not shown or changes the direction of writing ";
        return Stream.of(
                arguments("\uFEFF", 1, "the file begins with a byte-order mark. Save it as UTF-8 without one."),
                arguments(
                        "# x\r",
                        1,
                        "the line ends with a carriage return (CRLF). Save the file with Unix line ends (LF)."),
                arguments("# x\n# \t.", 2, "there is a tab. Use spaces."),
                arguments("# \0 .", 1, "there is a NUL character. Save the file as plain UTF-8 text."),
                arguments("# \u0007 .", 1, "there is a control character (U+0007). Take it out."),
                arguments("# \u0085 .", 1, "there is a control character (U+0085). Take it out."),
                arguments("# \u202E .", 1, hidden + "(U+202E). Take it out."),
                arguments("# \u200B .", 1, hidden + "(U+200B). Take it out."),
                arguments("# \uFEFF .", 1, "there is a byte-order mark within the text. Take it out."),
                arguments(
                        "# o\n# か\u3099",
                        2,
                        "a character is written as a letter and a separate mark (not Unicode NFC)."
                                + " Save the text in composed form (NFC)."));
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void aTextThatIsNotCleanIsRefused(String start, int line, String message) {
        dataset.write(EVENT, start + "\n" + dataset.text(EVENT));

        assertThat(dataset.report()).containsExactly(EVENT + ":" + line + ": " + message);
    }

    static Stream<Arguments> escaped() {
        return Stream.of(
                arguments("\\0", "there is a NUL character. Take it out."),
                arguments("\\e[31m", "there is a control character (U+001B). Take it out."),
                arguments("\\t", "there is a tab. Take it out."),
                arguments(
                        "\\u202E",
                        "there is a character that is not shown or changes the direction of writing (U+202E). Take it out."),
                arguments("\\uD800", "there is half of a surrogate pair. Write the character itself."));
    }

    /** The file has plain signs alone, and the value has not. */
    @ParameterizedTest
    @MethodSource("escaped")
    void aValueWhoseEscapesAreNotCleanIsRefused(String escape, String message) {
        String text = dataset.text(EVENT);
        String title = text.lines()
                .filter(line -> line.startsWith("title: "))
                .findFirst()
                .orElseThrow();
        long line = text.lines().takeWhile(each -> !each.equals(title)).count() + 1;
        dataset.edit(EVENT, title + "\n", "title: \"a" + escape + "b\"\n");

        assertThat(dataset.report()).containsExactly(EVENT + ":" + line + ": " + message);
    }

    @Test
    void anOpenQuoteIsFoundOnItsLine() {
        String file = "figures/us-personnel-in-japan.csv";
        dataset.write(file, "asOf,area,service,personnel,source,note\n2023-09-30,Japan,army,2000,dmdc,\"open\n");

        assertThat(dataset.report()).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith(file + ":2: this is not CSV: ")
                .doesNotContain("Exception"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] text = dataset.text(EVENT).getBytes(StandardCharsets.UTF_8);
        int second = dataset.text(EVENT).indexOf('\n') + 1;
        text[second] = (byte) 0x92;
        dataset.write(EVENT, text);

        assertThat(dataset.report()).containsExactly(EVENT + ":2: byte 0x92 is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aTextInUtf16IsRefused() {
        dataset.write(EVENT, dataset.text(EVENT).getBytes(StandardCharsets.UTF_16));

        assertThat(dataset.report()).containsExactly(EVENT + ":1: the file is UTF-16. Save it as UTF-8.");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(dataset.path(EVENT).toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(dataset.report())
                .containsExactly(
                        EVENT + ": the file has 50000000 bytes and was not read. Accepted: at most 65536 bytes.");
    }

    @Test
    void anEmptyFileIsRefused() {
        dataset.write(SERIES, "# nothing\n");

        assertThat(dataset.report())
                .containsExactly("series.yaml:1: the file is empty. Write its fields, or [] in a list file.");
    }

    @Test
    void anAliasBombNeverUnfolds() {
        StringBuilder bomb = new StringBuilder("- &a0 [lol]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("- &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i - 1, i - 1, i - 1));
        }
        dataset.write(SERIES, bomb.toString());

        assertThat(dataset.report())
                .containsExactly("series.yaml:1: there is an anchor (&a0)."
                        + " Take it out, or put quotes around a text that begins with &.");
    }

    @Test
    void deepNestingCostsNoStack() {
        dataset.write(SERIES, "[".repeat(1_000_000));

        assertThat(dataset.report())
                .containsExactly("series.yaml:1: lists and maps are nested more than 12 deep."
                        + " See the schema: no file needs more than six levels.");
    }

    @Test
    void aLongTextOfManyWordsIsMeasuredNotRun() {
        dataset.edit("glossary.yaml", "extended deterrence", "word ".repeat(2_000_000) + "end");

        assertThat(dataset.report())
                .containsExactly("glossary.yaml:2: en has 10000003 characters. Accepted: at most 300.");
    }

    @Test
    void numbersThatAreTooLargeAreNoNumbers() {
        dataset.edit("places.yaml", "latitude: 40.71", "latitude: 1e999999999");

        assertThat(dataset.report())
                .containsExactly(
                        "places.yaml:7: latitude is text, not a number. Accepted: Degrees north, WGS 84; south is negative.");
    }

    @Test
    void aLinkOutOfTheDatasetIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "password: 1\n");
        Files.delete(dataset.path(EVENT));
        Files.createSymbolicLink(dataset.path(EVENT), secret);

        assertThat(dataset.report())
                .contains(EVENT + ": the file is a link that leads out of the dataset. Put the file itself there.")
                .noneMatch(line -> line.contains("password"));
    }

    @Test
    void aDirectoryInPlaceOfAFileIsReported() throws IOException {
        Files.delete(dataset.path(SERIES));
        Files.createDirectories(dataset.path(SERIES));
        dataset.edit(EVENT, "series: foreign-ministers\n", "");

        assertThat(dataset.report())
                .singleElement()
                .asString()
                .isEqualTo("series.yaml: this is not a regular file. Put a text file there.");
    }

    @Test
    void anUnreadableListDoesNotMakeEveryReferenceDangle() {
        dataset.write("actors/people.yaml", "- slug: [\n");

        assertThat(dataset.report()).singleElement().asString().startsWith("actors/people.yaml:2: this is not YAML:");
    }

    @Test
    void aMissingDirectoryIsAProblem() {
        assertThat(DatasetReader.read(Path.of("no-such-directory")).problems())
                .hasToString(
                        "[no-such-directory: there is no such directory. Name the directory that dataset.yaml lies in.]");
    }

    @Test
    void onlyDatasetYamlIsRequired() throws IOException {
        Path empty = Files.createDirectories(dataset.path("empty"));
        assertThat(DatasetReader.read(empty).problems())
                .hasToString("[dataset.yaml: the file is missing. Add it: it names the release, its day and license.]");

        Files.copy(dataset.path("dataset.yaml"), empty.resolve("dataset.yaml"));
        assertThat(DatasetReader.read(empty).dataset()).isNotNull();
    }

    @Test
    void twoHundredMistakesAreTwoHundredProblemsInOrder() {
        String valid = dataset.text("events/2023/2023-09-14-call.yaml");
        for (int i = 0; i < 100; i++) {
            String day = "2023-10-%02d".formatted(1 + i % 31);
            dataset.write(
                    "events/2023/%s-test-%03d.yaml".formatted(day, i),
                    valid.replace("date: 2023-09-14", "date: " + day)
                            .replace("places: []", "places: [new-yrok]")
                            .replace("actor: antony-blinken", "actor: antony-blinken-" + i));
        }

        List<Problem> problems = DatasetReader.read(dataset.root()).problems();

        assertThat(problems).hasSize(200).isSorted();
        assertThat(problems).extracting(Problem::line).containsOnly(12, 14);
    }

    @Test
    void thousandsOfEventsTakeSeconds() {
        String valid = dataset.text("events/2023/2023-09-25-arrangement.yaml");
        for (int i = 0; i < 5_000; i++) {
            String year = String.valueOf(1000 + i % 900);
            String previous =
                    i < 900 ? "" : "relations:\n  - { type: follows, event: %s-test-%05d }\n".formatted(year, i - 900);
            dataset.write(
                    "events/%s/%s-test-%05d.yaml".formatted(year, year, i),
                    valid.replaceAll("signedOn:.*\\n|inForce.*\\n|phases:\\n.*\\n", "")
                            .replace("date: 2023-09-25", "date: " + year)
                            .replace("supports: [date, signedOn]", "supports: [date]")
                            .replace("addedOn", previous + "addedOn"));
        }

        long start = System.nanoTime();
        DatasetReader.Result result = DatasetReader.read(dataset.root());

        assertThat(result.problems()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
