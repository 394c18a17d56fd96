package org.allianceevents.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads the dataset if it has changed, and serves it. */
@Command(
        name = "serve",
        description = {
            "Checks the dataset, loads it into the database if it has changed, and serves it. The same as no command at all.",
            "The database is the one that QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                    + " QUARKUS_DATASOURCE_PASSWORD name; without them, a PostgreSQL that starts and stops with the program.",
            "With ALLIANCE_SERVE_LOAD=false it neither migrates nor loads, and serves what others load."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:there is nothing to serve, or no way to", "2:the command was not understood"})
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return options.serve();
    }
}
