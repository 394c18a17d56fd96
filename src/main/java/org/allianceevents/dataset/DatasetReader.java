package org.allianceevents.dataset;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a dataset from its files, and checks every rule that CURATION.md states. */
public final class DatasetReader {

    /**
     * @param dataset null if there is any problem
     * @param problems all problems, ordered by file and line
     */
    public record Result(@Nullable Dataset dataset, List<Problem> problems) {}

    private DatasetReader() {}

    /** Reads the dataset in a directory, the one that {@code dataset.yaml} lies in. */
    public static Result read(Path directory) {
        return new Reading(directory).result();
    }
}
