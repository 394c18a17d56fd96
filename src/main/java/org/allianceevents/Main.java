package org.allianceevents;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.allianceevents.cli.AllianceEventsCommand;
import picocli.CommandLine;

/** Where the program starts. Commands on files alone never start the service or a database. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(new CommandLine(new AllianceEventsCommand()).execute(args));
    }
}
