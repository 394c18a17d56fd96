package org.allianceevents.dataset;

import java.nio.file.Path;

/**
 * A file of the dataset on disk.
 *
 * @param location where it is read from
 * @param path relative to the directory of the dataset
 */
record DatasetFile(Path location, Path path, FileType type) {

    /** The path with slashes on every system. */
    String name() {
        return path.toString().replace('\\', '/');
    }

    /** The name of the file without what follows the first full stop. */
    String baseName() {
        String name = path.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
