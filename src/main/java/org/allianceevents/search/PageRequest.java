package org.allianceevents.search;

import org.jspecify.annotations.Nullable;

/**
 * Which page, by Relay's arguments.
 *
 * @param size 0 to 100
 * @param backwards whether the page is the last before the cursor, not the first after it
 * @param cursor where another page ended or began; null for the very first or last
 */
public record PageRequest(int size, boolean backwards, @Nullable String cursor) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MOST = 100;

    /**
     * Reads Relay's four arguments.
     *
     * @throws BadInput if they contradict each other or ask for more than is given
     */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw new BadInput(
                    "first", "together with last it means nothing. Give first with after, or last with before.");
        }
        if (last != null || (before != null && first == null && after == null)) {
            reject("after", after, "last and before");
            return new PageRequest(size("last", last), true, before);
        }
        reject("before", before, "first and after");
        return new PageRequest(size("first", first), false, after);
    }

    private static void reject(String argument, @Nullable String value, String others) {
        if (value != null) {
            throw new BadInput(
                    argument,
                    "it does not go together with " + others + ". Give first with after, or last with before.");
        }
    }

    private static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 0 || size > MOST) {
            throw new BadInput(argument, size + " is out of range. Accepted: 0 to " + MOST + ".");
        }
        return size;
    }

    String cursorArgument() {
        return backwards ? "before" : "after";
    }
}
