package org.allianceevents.load;

import java.util.List;
import java.util.function.Function;

/**
 * The keys of entries that have slugs: an entry's place in its list, which is ordered by slug, tells its key. So a
 * million entries take no memory beyond their list.
 */
final class Slugs<T> {

    private final Keys keys;
    private final String what;
    private final List<T> entries;
    private final Function<T, String> slug;

    /**
     * @param what an entry is, for messages
     * @param entries ordered by slug, and quick to look up by index
     */
    Slugs(Keys keys, String what, List<T> entries, Function<T, String> slug) {
        this.keys = keys;
        this.what = what;
        this.entries = entries;
        this.slug = slug;
    }

    boolean contains(String wanted) {
        return index(wanted) >= 0;
    }

    long key(String wanted) {
        return keys.of(existing(wanted));
    }

    T entry(String wanted) {
        return entries.get(existing(wanted));
    }

    private int existing(String wanted) {
        int index = index(wanted);
        if (index < 0) {
            throw new IllegalArgumentException("there is no " + what + " \"" + wanted + "\"");
        }
        return index;
    }

    /** The place in the list, or a negative number. */
    private int index(String wanted) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = slug.apply(entries.get(middle)).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
