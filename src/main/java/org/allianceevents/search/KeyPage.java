package org.allianceevents.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The keys of one page, in order.
 *
 * @param hits what was found
 * @param next whether there are more after the last; asked only when a client wants to know
 * @param previous whether there are more before the first; likewise
 */
public record KeyPage(List<Hit> hits, BooleanSupplier next, BooleanSupplier previous) {

    /** One row: its key, and its place in the order. */
    public static final class Hit {

        private final long key;
        private final Supplier<Cursor> place;

        Hit(long key, Supplier<Cursor> place) {
            this.key = key;
            this.place = place;
        }

        public long key() {
            return key;
        }

        /** What stands for the place, written when it is asked for, which it seldom is. */
        public String cursor() {
            return place.get().encode();
        }
    }

    public List<Long> keys() {
        return hits.stream().map(Hit::key).toList();
    }
}
