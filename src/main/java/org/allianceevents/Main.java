package org.allianceevents;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.allianceevents.cli.AllianceEventsCommand;
import picocli.CommandLine;

/** Where the program starts. Commands on files alone never start the service or a database. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... args) {
        // Reports quote Japanese; a plain POSIX locale would turn it into question marks.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(new AllianceEventsCommand()).execute(args));
    }
}
