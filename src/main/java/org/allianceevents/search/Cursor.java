package org.allianceevents.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a row stands in an order: the values it is sorted by, and its slug. A cursor says nothing of keys or releases, so
 * it stays valid while events are added. Its text is opaque to clients: unit-separated parts in URL-safe Base64.
 *
 * @param order what the rows are sorted by; a cursor is of use for this order alone
 * @param values one for each key of the order, and the slug last
 */
record Cursor(String order, List<String> values) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    String encode() {
        String text = order + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; empty if the text is none. */
    static Optional<Cursor> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = new ArrayList<>(List.of(plain.split(SEPARATOR, -1)));
            String order = parts.remove(0);
            return Given.isStorable(plain) ? Optional.of(new Cursor(order, List.copyOf(parts))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
