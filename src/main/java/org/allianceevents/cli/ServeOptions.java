package org.allianceevents.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What both {@code serve} and the program without a subcommand take. */
final class ServeOptions {

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Where dataset.yaml lies (default: ALLIANCE_DATA_DIRECTORY, or data).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where HTTP listens (default: QUARKUS_HTTP_PORT, or 8080).")
    private @Nullable Integer port;

    int serve() {
        if (port != null) {
            System.setProperty("quarkus.http.port", port.toString());
        }
        if (ReadOnly.isWanted()) {
            return ReadOnly.prepare() ? new ServiceRun().run(ReadApplication.class, DataDirectory.of(data)) : 1;
        }
        return new ServiceRun().run(ServeApplication.class, DataDirectory.of(data));
    }
}
