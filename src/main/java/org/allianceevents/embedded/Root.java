package org.allianceevents.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What to do when root starts the program, as in a container or on a fresh server: PostgreSQL refuses to run as root.
 * It then runs in a user namespace, where it isn't root and yet owns root's files; where namespaces are forbidden, as
 * Docker does, it runs as the user "nobody", who is made the owner of the database's files.
 */
final class Root {

    private static final int NOBODY = 65534;
    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));
    private static final List<String> PREFIX = prefix();

    private Root() {}

    static boolean isRoot() {
        return IS_ROOT;
    }

    /** What a command of PostgreSQL's begins with. */
    static List<String> commandPrefix() {
        return PREFIX;
    }

    /** Makes the user that PostgreSQL runs as the owner of the file. */
    static void giveAway(Path file) throws IOException {
        if (PREFIX.equals(AS_NOBODY)) {
            Files.setAttribute(file, "unix:uid", NOBODY);
        }
    }

    /** Lets the user that PostgreSQL runs as look into a directory that was made for this user alone. */
    static void letOthersRead(Path directory) throws IOException {
        if (PREFIX.equals(AS_NOBODY)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static List<String> prefix() {
        if (!IS_ROOT) {
            return List.of();
        }
        return works(IN_NAMESPACE) ? IN_NAMESPACE : AS_NOBODY;
    }

    private static boolean works(List<String> prefix) {
        try {
            return new ProcessBuilder(prefix.get(0), prefix.get(1), "true")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
