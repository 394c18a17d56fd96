package org.allianceevents.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.allianceevents.dataset.DatasetFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites the files of a dataset in canonical form. */
@Command(
        name = "format",
        description = {
            "Rewrites the files of a dataset in canonical form, and lists what it rewrote.",
            "Values and comments stay as they are."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file is in canonical form now",
            "1:a file can't be read as YAML, or --check found one to rewrite",
            "2:the command was not understood"
        })
public final class FormatCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIRECTORY",
            arity = "0..1",
            defaultValue = "data",
            description = "Where dataset.yaml lies (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("data");

    @Option(names = "--check", description = "Only list the files that would be rewritten.")
    private boolean check;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        DatasetFormatter.Result result = DatasetFormatter.format(directory);
        for (DatasetFormatter.Change change : result.changes()) {
            if (!check) {
                Files.writeString(change.location(), change.text());
            }
            out.println(change.location());
        }
        result.problems().forEach(spec.commandLine().getErr()::println);
        int changed = result.changes().size();
        out.printf("%d %s %s.%n", changed, changed == 1 ? "file" : "files", check ? "would be rewritten" : "rewritten");
        return result.problems().isEmpty() && !(check && changed > 0) ? 0 : 1;
    }
}
