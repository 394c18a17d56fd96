package org.allianceevents;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.allianceevents.cli.AllianceEventsCommand;
import org.allianceevents.cli.ServeCommand;
import picocli.CommandLine;

/** Where the program starts. Commands on files alone never start the service or a database. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... args) {
        // Reports quote Japanese; a plain POSIX locale would turn it into question marks.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(isServe(args) ? serve() : new CommandLine(new AllianceEventsCommand()).execute(args));
    }

    /** What a container is started with. It needs no parsing, which would delay the first answer by a quarter of a second. */
    private static boolean isServe(String... args) {
        return args.length == 1 && args[0].equals("serve");
    }

    private static int serve() {
        try {
            return new ServeCommand().call();
        } catch (RuntimeException e) {
            e.printStackTrace();
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
