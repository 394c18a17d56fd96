package org.allianceevents.search.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Makes an index: first of all events in their order, then of what they have. */
public final class IndexBuilder {

    private static final long NUMBER = 0xFFFF_FFFFL;

    private final long release;
    private final long[] keys;
    private final int[] starts;
    private final int[] ends;
    private final Slugs slugs;
    private final Map<Property, Map<Object, RoaringBitmap>> lists = new EnumMap<>(Property.class);
    private final Map<Property, Map<Object, Named>> names = new EnumMap<>(Property.class);

    /** Places by the numbers of keys, which a release counts from 0 or 1. */
    private int[] places;

    private int count;

    /** @param size how many events there are */
    public IndexBuilder(long release, int size) {
        this.release = release;
        keys = new long[size];
        starts = new int[size];
        ends = new int[size];
        slugs = new Slugs(size);
        places = new int[size + 1];
    }

    /**
     * Adds the next event.
     *
     * @return its place
     */
    public int add(long key, String slug, LocalDate start, @Nullable LocalDate end) {
        keys[count] = key;
        starts[count] = ReleaseIndex.day(start);
        ends[count] = end == null ? ReleaseIndex.OPEN : ReleaseIndex.day(end);
        slugs.add(slug);
        int number = number(key);
        if (number >= places.length) {
            places = Arrays.copyOf(places, number + number / 2);
        }
        places[number] = count;
        return count++;
    }

    /** An event that was added has a value. */
    public void has(long key, Property property, Object value) {
        lists.computeIfAbsent(property, p -> new HashMap<>())
                .computeIfAbsent(value, v -> new RoaringBitmap())
                .add(places[number(key)]);
    }

    /** What a value is called that is a key. */
    public void name(Property property, Object value, Named name) {
        names.computeIfAbsent(property, p -> new HashMap<>()).put(value, name);
    }

    private static int number(long key) {
        return Math.toIntExact(key & NUMBER);
    }

    /** @throws IllegalStateException if fewer events were added than there are */
    public ReleaseIndex build() {
        if (count < keys.length) {
            throw new IllegalStateException("%d of %d events were added.".formatted(count, keys.length));
        }
        slugs.trim();
        lists.values().forEach(values -> values.values().forEach(RoaringBitmap::runOptimize));
        return new ReleaseIndex(release, keys, starts, ends, slugs, lists, names);
    }
}
