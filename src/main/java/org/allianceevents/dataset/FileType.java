package org.allianceevents.dataset;

import java.util.Optional;
import java.util.regex.Pattern;

/** The types of files in the directory of the dataset, told by where they lie. */
enum FileType {
    DATASET("dataset\\.yaml", "dataset"),
    EVENT("events/[0-9]{4}/[^/]+\\.yaml", "event"),
    ACTORS("actors/(?:states|organizations|units|ships|companies)\\.yaml", "actors"),
    PEOPLE("actors/people\\.yaml", "people"),
    PLACES("places\\.yaml", "places"),
    SERIES("series\\.yaml", "series"),
    SOURCE("sources/[^/]+\\.yaml", "source"),
    GLOSSARY("glossary\\.yaml", "glossary"),
    REDIRECTS("redirects\\.yaml", "redirects"),
    FORCE_LEVELS("figures/us-personnel-in-japan\\.csv", "");

    /** An event is a page of text; a list may hold thousands of entries. More than this is not read at all. */
    static final int MAX_EVENT_BYTES = 64 * 1024;

    static final int MAX_LIST_BYTES = 16 * 1024 * 1024;

    private final Pattern path;
    private final String schema;

    FileType(String path, String schema) {
        this.path = Pattern.compile(path);
        this.schema = schema;
    }

    /** The type of a file by its path within the dataset, with slashes. */
    static Optional<FileType> of(String path) {
        for (FileType type : values()) {
            if (type.path.matcher(path).matches()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name of its JSON Schema. */
    String schema() {
        return schema;
    }

    int maxBytes() {
        return this == EVENT ? MAX_EVENT_BYTES : MAX_LIST_BYTES;
    }
}
