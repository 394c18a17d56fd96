package org.allianceevents.cli;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the dataset lies: as the command says, else as configured, else {@code data} in the working directory. */
final class DataDirectory {

    private DataDirectory() {}

    static Path of(@Nullable Path fromCommand) {
        return fromCommand != null
                ? fromCommand
                : ConfigUtils.configBuilder()
                        .build()
                        .getOptionalValue("alliance.data.directory", String.class)
                        .map(Path::of)
                        .orElse(Path.of("data"));
    }
}
