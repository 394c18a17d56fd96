package org.allianceevents.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramBuildTest {

    @TempDir
    Path directory;

    @Test
    void sameBytesAreTheSameBuildWhereverTheyAre() throws Exception {
        assertThat(buildOf(archive("one.jar", "a"))).isEqualTo(buildOf(archive("other.jar", "a")));
    }

    @Test
    void otherBytesAreAnotherBuildOfTheSameClass() throws Exception {
        assertThat(buildOf(archive("one.jar", "a"))).isNotEqualTo(buildOf(archive("other.jar", "b")));
    }

    @Test
    void looseClassesAreTakenForAnotherBuildEachTime() throws Exception {
        Path loose = Files.createDirectories(directory.resolve("loose/org/allianceevents/http"));
        Files.write(loose.resolve("ProgramBuild.class"), classFile());
        Path root = directory.resolve("loose");

        assertThat(buildOf(root)).isNotEqualTo(buildOf(root));
    }

    private static String buildOf(Path place) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return ProgramBuild.of(loader.loadClass(ProgramBuild.class.getName()));
        }
    }

    private Path archive(String name, String more) throws IOException {
        Path archive = directory.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive))) {
            put(out, ProgramBuild.class.getName().replace('.', '/') + ".class", classFile());
            put(out, "more", more.getBytes());
        }
        return archive;
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] classFile() throws IOException {
        try (var in = ProgramBuild.class.getResourceAsStream("ProgramBuild.class")) {
            return in.readAllBytes();
        }
    }
}
