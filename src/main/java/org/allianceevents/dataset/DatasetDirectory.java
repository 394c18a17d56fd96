package org.allianceevents.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a dataset. Only regular files inside it are read, and none that is larger than its type may be.
 * Hidden files, Markdown, {@code schema/}, {@code CITATION.cff} and {@code datapackage.json} may lie there and are no part
 * of the data.
 */
final class DatasetDirectory {

    private static final Pattern BESIDE = Pattern.compile("schema|[^/]+\\.md|CITATION\\.cff|datapackage\\.json");
    private static final int MAX_DEPTH = 4;

    private final Path root;
    private final Consumer<Problem> problems;

    DatasetDirectory(Path root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files of the dataset, ordered by path. */
    List<DatasetFile> files() {
        List<DatasetFile> files = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            add(root, "there is no such directory", "Name the directory that dataset.yaml lies in");
            return files;
        }
        list(root, 1, files);
        files.sort(Comparator.comparing(DatasetFile::name));
        if (files.stream().noneMatch(file -> file.type() == FileType.DATASET)) {
            add(Path.of("dataset.yaml"), "the file is missing", "Add it: it names the release, its day and license");
        }
        return files;
    }

    private void list(Path directory, int depth, List<DatasetFile> files) {
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(entry -> visit(entry, depth, files));
        } catch (IOException e) {
            add(root.relativize(directory), "the directory can't be read: " + e.getMessage(), "Check its permissions");
        }
    }

    private void visit(Path location, int depth, List<DatasetFile> files) {
        Path path = root.relativize(location);
        if (depth == 1 && BESIDE.matcher(path.toString()).matches()) {
            return;
        }
        FileType type = FileType.of(path.toString().replace('\\', '/')).orElse(null);
        if (type == null && Files.isDirectory(location, LinkOption.NOFOLLOW_LINKS) && depth < MAX_DEPTH) {
            list(location, depth + 1, files);
            return;
        }
        if (type == null) {
            add(
                    path,
                    "this is not a file of the dataset",
                    "Accepted: dataset, places, series, glossary, redirects (.yaml), events/<year>/<slug>.yaml,"
                            + " sources/<publisher>.yaml, figures/us-personnel-in-japan.csv and actors/ states,"
                            + " organizations, units, ships, companies, people (.yaml)");
        } else if (isInside(location, path)) {
            files.add(new DatasetFile(location, path, type));
        }
    }

    /** A link is followed only to a regular file within the directory. */
    private boolean isInside(Path location, Path path) {
        try {
            if (Files.isSymbolicLink(location) && !location.toRealPath().startsWith(root.toRealPath())) {
                add(path, "the file is a link that leads out of the dataset", "Put the file itself there");
                return false;
            }
        } catch (IOException e) {
            add(path, "the file is a link that leads nowhere", "Put the file itself there");
            return false;
        }
        if (!Files.isRegularFile(location)) {
            add(path, "this is not a regular file", "Put a text file there");
            return false;
        }
        return true;
    }

    /** The content of a file, or null if it is too large or can't be read. */
    byte @Nullable [] read(DatasetFile file) {
        int limit = file.type().maxBytes();
        try {
            long size = Files.size(file.location());
            if (size > limit) {
                tooLarge(file, size, limit);
                return null;
            }
            // The file may grow between the question and the answer.
            try (InputStream in = Files.newInputStream(file.location())) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    tooLarge(file, bytes.length, limit);
                    return null;
                }
                return bytes;
            }
        } catch (IOException e) {
            add(file.path(), "the file can't be read: " + e.getMessage(), "Check its permissions");
            return null;
        }
    }

    private void tooLarge(DatasetFile file, long size, int limit) {
        String cause = "the file has " + size + " bytes and was not read";
        add(file.path(), cause, "Accepted: at most " + limit + " bytes");
    }

    private void add(Path path, String cause, String remedy) {
        problems.accept(new Problem(path, 0, 0, cause, remedy));
    }
}
