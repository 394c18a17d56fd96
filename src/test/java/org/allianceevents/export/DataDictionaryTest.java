package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's tables of parameters and columns are what the program knows of them. */
class DataDictionaryTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("PARAMETERS", parameters()),
                Arguments.of("EVENTS", columns(EventColumns.TABLE.columns())),
                Arguments.of("PARTICIPANTS", columns(LinkTables.PARTICIPANTS.columns())),
                Arguments.of("CITATIONS", columns(LinkTables.CITATIONS.columns())),
                Arguments.of("FIGURES", columns(LinkTables.FIGURES.columns())),
                Arguments.of("FORCE", columns(ForceLevelTable.COLUMNS)));
    }

    /** A table that has changed is left in target, to be put into the README. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theReadmeHasTheTable(String name, String table) throws IOException {
        Files.writeString(Path.of("target", "readme-" + name + ".md"), table);

        assertThat(Files.readString(Path.of("README.md"))).contains("\n\n" + table + "\n");
    }

    private static String parameters() {
        return "| parameter | finds, or does | several |\n|---|---|---|\n"
                + Arrays.stream(ExportParameter.values())
                        .map(p -> "| `%s` | %s | %s |\n".formatted(p.key(), p.meaning(), p.isRepeatable() ? "yes" : ""))
                        .collect(Collectors.joining());
    }

    private static <R> String columns(List<Column<R>> columns) {
        return "| column | what it is |\n|---|---|\n"
                + columns.stream()
                        .map(column -> "| `%s` | %s |\n".formatted(column.name(), column.meaning()))
                        .collect(Collectors.joining());
    }
}
