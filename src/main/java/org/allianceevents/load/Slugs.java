package org.allianceevents.load;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The keys of entries that have slugs: an entry's place in its list, which is ordered by slug, tells its key. A million
 * entries take no memory beyond the list.
 */
final class Slugs {

    private final Keys keys;
    private final String what;
    private final List<String> slugs;

    private Slugs(Keys keys, String what, List<String> slugs) {
        this.keys = keys;
        this.what = what;
        this.slugs = slugs;
    }

    /** @param what an entry is, for messages */
    static <T> Slugs of(Keys keys, String what, List<T> entries, Function<T, String> slug) {
        return new Slugs(keys, what, new AbstractList<>() {
            @Override
            public String get(int index) {
                return slug.apply(entries.get(index));
            }

            @Override
            public int size() {
                return entries.size();
            }
        });
    }

    boolean contains(String slug) {
        return Collections.binarySearch(slugs, slug) >= 0;
    }

    long key(String slug) {
        return keys.of(index(slug));
    }

    /** The place in the list. */
    int index(String slug) {
        int index = Collections.binarySearch(slugs, slug);
        if (index < 0) {
            throw new IllegalArgumentException("there is no " + what + " \"" + slug + "\"");
        }
        return index;
    }
}
