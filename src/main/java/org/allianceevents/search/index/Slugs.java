package org.allianceevents.search.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Slugs in one piece of memory, without the heads and references that texts of their own would have. */
final class Slugs {

    private static final int FIRST_BYTES = 1 << 16;

    private final int[] ends;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int count;

    Slugs(int size) {
        ends = new int[size];
    }

    void add(String slug) {
        byte[] added = slug.getBytes(StandardCharsets.UTF_8);
        int start = start(count);
        if (start + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.addExact(start + added.length, start / 2));
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        ends[count++] = start + added.length;
    }

    /** Gives back what was held for more. */
    void trim() {
        bytes = Arrays.copyOf(bytes, start(count));
    }

    String get(int place) {
        int start = start(place);
        return new String(bytes, start, ends[place] - start, StandardCharsets.UTF_8);
    }

    /** Compares byte by byte, as the database does. */
    int compare(int place, byte[] other) {
        return Arrays.compareUnsigned(bytes, start(place), ends[place], other, 0, other.length);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }
}
