package org.allianceevents.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program itself. Without a subcommand it serves. */
@Command(
        name = "alliance-events",
        description = "An open, sourced dataset of U.S.–Japan alliance events, and a read API over it.",
        mixinStandardHelpOptions = true,
        subcommands = {ValidateCommand.class, FormatCommand.class, HelpCommand.class})
public final class AllianceEventsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
