package org.allianceevents.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The queries of {@code src/test/resources/queries}: {@code <area>/<name>.graphql}, with what belongs to each beside it. */
public final class QueryFiles {

    private static final Path DIRECTORY = Path.of("src/test/resources/queries");
    private static final String QUERY = ".graphql";

    private QueryFiles() {}

    /** The names of all queries, {@code area/name}. */
    public static Stream<String> names() {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            List<String> names = files.map(
                            file -> DIRECTORY.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(QUERY))
                    .map(name -> name.substring(0, name.length() - QUERY.length()))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a query. */
    public static Path of(String name, String ending) {
        return DIRECTORY.resolve(name + ending);
    }
}
