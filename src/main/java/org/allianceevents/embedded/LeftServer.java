package org.allianceevents.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A server that a process which was killed may have left behind on its data directory. */
record LeftServer(Path data, Commands commands) {

    private static final Logger LOG = Logger.getLogger(LeftServer.class);

    /** Stops the server if it runs, and takes its claim on the directory away in any case. */
    void stop() throws IOException {
        Path claim = data.resolve("postmaster.pid");
        if (!Files.exists(claim)) {
            return;
        }
        Optional<ProcessHandle> server = process(claim).filter(this::serves);
        if (server.isPresent()) {
            LOG.infof(
                    "Stopping PostgreSQL process %d, left behind by a process that was killed",
                    server.get().pid());
            stopRunning();
        }
        // After a restart of the machine its number may belong to another process, which PostgreSQL would take for it.
        Files.deleteIfExists(claim);
    }

    private void stopRunning() {
        try {
            commands.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
        } catch (EmbeddedDatabaseException e) {
            commands.run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w", "-t", "30");
        }
    }

    private static Optional<ProcessHandle> process(Path claim) throws IOException {
        List<String> lines = Files.readAllLines(claim);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process is a PostgreSQL on this very directory. Not every system tells a process's arguments; none tells
     * anything of a process that has ended and that nobody has waited for.
     */
    private boolean serves(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().map(command -> command.contains("postgres")).orElse(false);
        return postgres
                && info.commandLine()
                        .map(line -> line.contains(data.toString()))
                        .orElse(true);
    }
}
