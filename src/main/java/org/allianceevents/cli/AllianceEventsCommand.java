package org.allianceevents.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/** The program itself. Without a subcommand it serves. */
@Command(
        name = "alliance-events",
        description = {
            "An open, sourced dataset of U.S.–Japan alliance events, and a read API over it.",
            "Without a command it serves."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            ValidateCommand.class,
            FormatCommand.class,
            HelpCommand.class
        })
public final class AllianceEventsCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return options.serve();
    }
}
