package org.allianceevents.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/version.txt")) {
            String version = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new String[] {"alliance-events " + version.strip()};
        }
    }
}
