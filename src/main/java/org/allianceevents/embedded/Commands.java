package org.allianceevents.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs.
 *
 * @param log receives what the last command wrote: a file, because a server that a command starts would hold a pipe open
 */
record Commands(Programs programs, Path log) {

    /** Runs one program to its end. */
    void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(Root.commandPrefix());
        command.add(programs.path(program));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            // The user that it runs as may have no access to the working directory of this process.
            builder.directory(programs.directory().toFile());
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            if (builder.start().waitFor() != 0) {
                throw new EmbeddedDatabaseException("PostgreSQL's %s failed: %s"
                        .formatted(program, Files.readString(log).strip()));
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("PostgreSQL's " + program + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while PostgreSQL's " + program + " ran.", e);
        }
    }
}
