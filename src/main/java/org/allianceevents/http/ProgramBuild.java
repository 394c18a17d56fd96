package org.allianceevents.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells builds apart by what is in them, not by when they were made: whoever builds the same sources makes the same program,
 * and two that differ may answer differently from the same data.
 */
final class ProgramBuild {

    private ProgramBuild() {}

    /**
     * The sum of the archive that a class came from, or of nothing that another process has if it is in none. Of a class that
     * the build rewrites this is another archive, whose bytes differ from build to build.
     */
    static String of(Class<?> part) {
        @Nullable CodeSource source = part.getProtectionDomain().getCodeSource();
        @Nullable URL place = source == null ? null : source.getLocation();
        try {
            if (place != null && place.getProtocol().equals("file")) {
                Path archive = Path.of(place.toURI());
                if (Files.isRegularFile(archive)) {
                    return HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A class came from a place with no name, or Java has no SHA-256", e);
        }
        // Loose classes, of a developer or a test: they may be others at the next start.
        return UUID.randomUUID().toString();
    }
}
