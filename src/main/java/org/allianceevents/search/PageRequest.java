package org.allianceevents.search;

import org.jspecify.annotations.Nullable;

/**
 * Which page, by Relay's arguments.
 *
 * @param size not negative
 * @param backwards whether the page is the last before the cursor, not the first after it
 * @param cursor where another page ended or began; null for the very first or last
 */
public record PageRequest(int size, boolean backwards, @Nullable String cursor) {

    public static final int DEFAULT_SIZE = 20;

    /**
     * Reads Relay's four arguments.
     *
     * @param most the largest size that is accepted
     * @throws BadInput if they contradict each other or ask for more than is given
     */
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            int most) {
        if (first != null && last != null) {
            throw new BadInput(
                    "first", "together with last it means nothing. Give first with after, or last with before.");
        }
        if (last != null || (before != null && first == null && after == null)) {
            reject("after", after, "last and before");
            return new PageRequest(size("last", last, most), true, before);
        }
        reject("before", before, "first and after");
        return new PageRequest(size("first", first, most), false, after);
    }

    private static void reject(String argument, @Nullable String value, String others) {
        if (value != null) {
            throw new BadInput(
                    argument,
                    "it does not go together with " + others + ". Give first with after, or last with before.");
        }
    }

    private static int size(String argument, @Nullable Integer size, int most) {
        if (size == null) {
            return Math.min(DEFAULT_SIZE, most);
        }
        checkSize(argument, size, most);
        return size;
    }

    /** @throws BadInput if the size is below 0 or above the largest that is accepted */
    public static void checkSize(String argument, int size, int most) {
        if (size < 0 || size > most) {
            throw new BadInput(argument, size + " is out of range. Accepted: 0 to " + most + ".");
        }
    }

    String cursorArgument() {
        return backwards ? "before" : "after";
    }
}
