package org.allianceevents.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code validate} and {@code format} as people type them. */
class DataCommandsTest {

    private static final String SAMPLE = "src/test/resources/sample-data";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new AllianceEventsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void aValidDatasetIsCountedInOneLine() {
        assertThat(run("validate", SAMPLE)).isZero();
        assertThat(out)
                .hasToString(SAMPLE + " 2026.11.0 is valid: 21 events, 39 actors, 18 places, 3 series, 27 sources.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void problemsGoToStandardErrorWithTheirCount(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("places.yaml"), "[]\n");

        assertThat(run("validate", directory.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err)
                .hasToString(
                        """
                        dataset.yaml: the file is missing. Add it: it names the release, its day and license.
                        places.yaml:1: the file is not in canonical form, in which this line reads \
                        "# yaml-language-server: $schema=schema/places.schema.json". Run the command format.
                        2 problems in 2 files.
                        """);
    }

    @Test
    void formatRewritesWhatCheckOnlyTells(@TempDir Path directory) throws IOException {
        Files.copy(Path.of(SAMPLE, "dataset.yaml"), directory.resolve("dataset.yaml"));
        Path places = Files.writeString(directory.resolve("places.yaml"), "[]\n");

        assertThat(run("format", "--check", directory.toString())).isEqualTo(1);
        assertThat(out).hasToString(places + "\n1 file would be rewritten.\n");
        assertThat(places).hasContent("[]\n");

        out.getBuffer().setLength(0);
        assertThat(run("format", directory.toString())).isZero();
        assertThat(out).hasToString(places + "\n1 file rewritten.\n");
        assertThat(places).hasContent("# yaml-language-server: $schema=schema/places.schema.json\n[]\n");

        out.getBuffer().setLength(0);
        assertThat(run("format", "--check", directory.toString())).isZero();
        assertThat(out).hasToString("0 files would be rewritten.\n");
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() {
        assertThat(run("validate", "--fast")).isEqualTo(2);
        assertThat(err.toString()).contains("--fast").contains("Usage:");
    }
}
