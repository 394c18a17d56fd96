package org.allianceevents.search;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The keys of one page, in order.
 *
 * @param hits what was found
 * @param next whether there are more after the last; asked only when a client wants to know
 * @param previous whether there are more before the first; likewise
 */
public record KeyPage(List<Hit> hits, BooleanSupplier next, BooleanSupplier previous) {

    /** One row: its key, and the cursor that stands for its place in the order. */
    public record Hit(long key, String cursor) {}

    public List<Long> keys() {
        return hits.stream().map(Hit::key).toList();
    }
}
