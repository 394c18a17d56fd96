package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake at a time in a valid dataset, and the whole report on it: the cases are in
 * {@code src/test/resources/dataset/problems.txt}.
 */
class ProblemsTest {

    private static final Path CASES = Path.of("src/test/resources/dataset/problems.txt");

    /** A mistake: edits of files, or renamings, and what the report says. */
    record Case(String name, List<Edit> edits, List<String> report) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Edit(String file, String from, String to) {}

    static Stream<Case> cases() throws IOException {
        return Stream.of(Files.readString(CASES).split("\n\n")).map(ProblemsTest::parse);
    }

    private static Case parse(String block) {
        String name = "";
        String file = "";
        String from = "";
        List<Edit> edits = new ArrayList<>();
        List<String> report = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            String rest = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
            switch (line.charAt(0)) {
                case '#' -> name = rest;
                case '@' -> file = rest;
                case '-' -> from = rest;
                case '+' -> edits.add(new Edit(file, from, rest));
                case '>' -> edits.add(new Edit(file, "", rest));
                case '!' -> report.add(rest);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Case(name, edits, report);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeIsReportedWithItsPlaceAndItsRemedy(Case mistake, @TempDir Path directory) {
        TestDataset dataset = TestDataset.in(directory);
        for (Edit edit : mistake.edits()) {
            if (edit.from().isEmpty()) {
                dataset.rename(edit.file(), edit.to());
            } else {
                dataset.edit(edit.file(), edit.from(), edit.to());
            }
        }
        assertThat(dataset.report()).isEqualTo(mistake.report());
    }

    @Test
    void theBaseHasNoProblems() {
        assertThat(DatasetReader.read(TestDataset.BASE).problems()).isEmpty();
    }
}
