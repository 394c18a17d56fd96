package org.allianceevents.dataset;

import java.nio.file.Path;
import java.util.Comparator;
import org.allianceevents.dataset.yaml.Finding;

/**
 * Something in the files that must be mended before they are a dataset.
 *
 * @param file relative to the directory of the dataset
 * @param line counted from 1; 0 if the problem is with the file as a whole
 * @param column counted from 1; 0 if none is known
 * @param cause what is wrong
 * @param remedy what would be right
 */
public record Problem(Path file, int line, int column, String cause, String remedy) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::fileName)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::cause);

    static Problem of(Path file, Finding finding) {
        return new Problem(file, finding.line(), finding.column(), finding.cause(), finding.remedy());
    }

    /** The file with slashes on every system. */
    public String fileName() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code events/2023/x.yaml:12: what is wrong. What would be right.} */
    @Override
    public String toString() {
        String place = line > 0 ? fileName() + ":" + line : fileName();
        return place + ": " + sentence(cause) + " " + sentence(remedy);
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("…") ? text : text + ".";
    }
}
