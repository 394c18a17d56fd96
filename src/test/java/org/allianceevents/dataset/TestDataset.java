package org.allianceevents.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small valid dataset in {@code src/test/resources/dataset/base}, to be changed. */
final class TestDataset {

    static final Path BASE = Path.of("src/test/resources/dataset/base");
    static final Path SAMPLE = Path.of("src/test/resources/sample-data");

    private final Path root;

    private TestDataset(Path root) {
        this.root = root;
    }

    static TestDataset in(Path directory) {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(BASE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return new TestDataset(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the one place where a text stands. */
    TestDataset edit(String file, String from, String to) {
        String text = text(file);
        int place = text.indexOf(from);
        if (place < 0 || text.indexOf(from, place + 1) >= 0) {
            throw new IllegalArgumentException("not there exactly once in " + file + ": " + from);
        }
        return write(file, text.replace(from, to));
    }

    TestDataset write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TestDataset write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestDataset rename(String from, String to) {
        try {
            Files.createDirectories(path(to).getParent());
            Files.move(path(from), path(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> report() {
        return DatasetReader.read(root).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
