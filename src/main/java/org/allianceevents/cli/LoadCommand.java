package org.allianceevents.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Loads the dataset into the database, without serving it. */
@Command(
        name = "load",
        description = {
            "Checks the dataset, brings the database's schema up to date, and loads the dataset if it has changed.",
            "Services that use the database go on meanwhile, and show the new release once it is complete."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the dataset is loaded",
            "1:it is not valid or could not be loaded",
            "2:the command was not understood"
        })
public final class LoadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIRECTORY",
            arity = "0..1",
            description = "Where dataset.yaml lies (default: ALLIANCE_DATA_DIRECTORY, or data).")
    private @Nullable Path directory;

    @Override
    public Integer call() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        // Nobody is served who would have to notice a release that another process loads.
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.category.\"io.quarkus\".level", "WARN");
        return new ServiceRun().run(LoadApplication.class, DataDirectory.of(directory));
    }
}
