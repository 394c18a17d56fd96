package org.allianceevents.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.dataset.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the files of a dataset and reports all problems at once. */
@Command(
        name = "validate",
        description = {
            "Checks the files of a dataset: the form of each, and the rules between them.",
            "Prints every problem with its file, its line and what would be right."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the dataset is valid", "1:there are problems", "2:the command was not understood"})
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIRECTORY",
            arity = "0..1",
            defaultValue = "data",
            description = "Where dataset.yaml lies (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        DatasetReader.Result result = DatasetReader.read(directory);
        Dataset dataset = result.dataset();
        if (dataset == null) {
            report(result.problems(), spec.commandLine().getErr());
            return 1;
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%s %s is valid: %d events, %d actors, %d places, %d series, %d sources.%n",
                        directory,
                        dataset.release().version(),
                        dataset.events().size(),
                        dataset.actors().size(),
                        dataset.places().size(),
                        dataset.series().size(),
                        dataset.publishers().stream()
                                .mapToInt(publisher -> publisher.pages().size())
                                .sum());
        return 0;
    }

    private static void report(List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
        long files = problems.stream().map(Problem::file).distinct().count();
        err.printf(
                "%d %s in %d %s.%n",
                problems.size(), problems.size() == 1 ? "problem" : "problems", files, files == 1 ? "file" : "files");
    }
}
