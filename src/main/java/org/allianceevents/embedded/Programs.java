package org.allianceevents.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jboss.logging.Logger;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked from the class path.
 *
 * @param id tells one version of the programs from another
 */
record Programs(String id, Path directory) {

    private static final Logger LOG = Logger.getLogger(Programs.class);

    /** Unpacks the programs, unless an earlier start has done so. */
    static Programs unpackedIn(Path home) throws IOException {
        byte[] archive = archive();
        String id = checksum(archive).substring(0, 12);
        Path directory = home.resolve("postgresql-" + id);
        if (!Files.exists(directory)) {
            LOG.infof("Unpacking PostgreSQL into %s", directory);
            // Whoever sees the final name sees all files; two starts at once both unpack, and one of them wins.
            Path unfinished = Files.createTempDirectory(Files.createDirectories(home), "unpacking-");
            unpack(archive, unfinished);
            Root.letOthersRead(unfinished);
            if (!moved(unfinished, directory)) {
                FileTree.delete(unfinished);
            }
        }
        return new Programs(id, directory);
    }

    String path(String program) {
        String suffix = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
        return directory.resolve("bin").resolve(program + suffix).toString();
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").split(" ")[0].replace("Mac", "Darwin");
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new EmbeddedDatabaseException(
                    ("This build has no PostgreSQL for %s on %s. Build it on this machine, or use a PostgreSQL"
                                    + " of your own: set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                                    + " QUARKUS_DATASOURCE_PASSWORD.")
                            .formatted(system.toLowerCase(Locale.ROOT), machine),
                    missing);
        }
    }

    private static String checksum(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive has a file outside of it: " + entry.getName());
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static boolean moved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            if (Files.exists(to)) {
                return false;
            }
            throw e;
        }
    }
}
