package org.allianceevents.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allianceevents.dataset.format.CanonicalForm;
import org.allianceevents.dataset.yaml.FileText;
import org.allianceevents.dataset.yaml.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Gives the files of a dataset their canonical form: one order of fields, one style, entries ordered by slug. */
public final class DatasetFormatter {

    /**
     * A file that is not in canonical form.
     *
     * @param location where it lies
     * @param text what it should hold
     */
    public record Change(Path location, String text) {}

    /**
     * @param changes the files that should be rewritten, ordered by path
     * @param problems what keeps files from being formatted, ordered by file and line
     */
    public record Result(List<Change> changes, List<Problem> problems) {}

    private final DatasetDirectory directory;
    private final List<Problem> problems = new ArrayList<>();

    private DatasetFormatter(Path directory) {
        this.directory = new DatasetDirectory(directory, problems::add);
    }

    /** What formatting the files in a directory would change; nothing is written. */
    public static Result format(Path directory) {
        DatasetFormatter formatter = new DatasetFormatter(directory);
        List<Change> changes = formatter.directory.files().stream()
                .filter(file -> file.type() != FileType.FORCE_LEVELS)
                .flatMap(file -> formatter.change(file).stream())
                .toList();
        return new Result(changes, formatter.problems.stream().sorted().toList());
    }

    private Optional<Change> change(DatasetFile file) {
        byte[] bytes = directory.read(file);
        if (bytes == null) {
            return Optional.empty();
        }
        String text = FileText.decode(bytes, finding -> problems.add(Problem.of(file.path(), finding)));
        if (text == null) {
            return Optional.empty();
        }
        YamlDocument yaml = YamlDocument.parse(text, finding -> problems.add(Problem.of(file.path(), finding)));
        String canonical = yaml == null ? null : canonical(file, yaml, problems::add);
        return canonical == null || canonical.equals(text)
                ? Optional.empty()
                : Optional.of(new Change(file.location(), canonical));
    }

    /** The canonical text of a file, or null if it can't have one. */
    static @Nullable String canonical(DatasetFile file, YamlDocument yaml, Consumer<Problem> problems) {
        String root = "../".repeat(file.path().getNameCount() - 1);
        return CanonicalForm.of(
                yaml, file.type().schema(), root, finding -> problems.accept(Problem.of(file.path(), finding)));
    }

    /** Reports the first line that formatting would change. */
    static void check(DatasetFile file, YamlDocument yaml, Consumer<Problem> problems) {
        String canonical = canonical(file, yaml, problems);
        if (canonical == null || canonical.equals(yaml.text())) {
            return;
        }
        String[] is = yaml.text().split("\n", -1);
        String[] should = canonical.split("\n", -1);
        int line = 0;
        while (line < is.length - 1 && line < should.length - 1 && is[line].equals(should[line])) {
            line++;
        }
        String wanted =
                should[line].isEmpty() ? "nothing more stands here" : "this line reads \"" + should[line] + "\"";
        String cause = "the file is not in canonical form, in which " + wanted;
        problems.accept(new Problem(file.path(), line + 1, 0, cause, "Run the command format"));
    }
}
