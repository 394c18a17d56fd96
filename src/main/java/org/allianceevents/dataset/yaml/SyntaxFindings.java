package org.allianceevents.dataset.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the parser trips over most. */
final class SyntaxFindings {

    private SyntaxFindings() {}

    static Finding of(YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
            int line = mark.map(Mark::getLine).orElse(0) + 1;
            int column = mark.map(Mark::getColumn).orElse(0) + 1;
            String problem = String.valueOf(marked.getProblem());
            if (problem.contains("another document")) {
                return new Finding(
                        line, column, "a second document begins here", "Take out the line --- and what follows");
            }
            return new Finding(line, column, "this is not YAML: " + problem, remedy(problem));
        }
        return new Finding(
                1, 1, "this is not YAML: " + broken.getMessage(), "See CURATION.md for the form of the files");
    }

    private static String remedy(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "Put quotes around a text that contains a colon and a space, and check the indentation";
        }
        if (problem.contains("cannot start any token")) {
            return "Put quotes around a text that begins with a special character";
        }
        return "Check the indentation, brackets and quotes on this line and the one before";
    }
}
