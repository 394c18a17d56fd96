package org.allianceevents.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the texts that something can be found by, into a {@code tsvector} of PostgreSQL in its text form. */
public final class SearchVector {

    /** How much a find counts, from the title down. */
    public enum Weight {
        A,
        B,
        C,
        D
    }

    /** PostgreSQL keeps positions up to 16383 and at most 256 for one word. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_POSITIONS = 256;

    /** A phrase never runs from one text into the next. */
    private static final int GAP = 2;

    private final Map<String, TreeSet<Place>> words = new TreeMap<>();
    private int end;

    private record Place(int position, Weight weight) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(position, other.position);
        }
    }

    /** Adds a text, which may be absent. */
    public SearchVector add(Weight weight, @Nullable String text) {
        if (text == null) {
            return this;
        }
        int start = end;
        for (Words.Word word : Words.index(text)) {
            int position = Math.min(start + word.position(), LAST_POSITION);
            end = Math.max(end, position + GAP);
            TreeSet<Place> places = words.computeIfAbsent(word.text(), w -> new TreeSet<>());
            if (places.size() < MOST_POSITIONS) {
                places.add(new Place(position, weight));
            }
        }
        return this;
    }

    /** Adds several texts. */
    public SearchVector add(Weight weight, Iterable<String> texts) {
        texts.forEach(text -> add(weight, text));
        return this;
    }

    /** The literal, to be cast: {@code 'keen':1A 'sword':2A}. */
    @Override
    public String toString() {
        StringBuilder literal = new StringBuilder();
        words.forEach((word, places) -> {
            literal.append(literal.isEmpty() ? "" : " ").append(quote(word));
            char separator = ':';
            for (Place place : places) {
                literal.append(separator).append(place.position).append(place.weight);
                separator = ',';
            }
        });
        return literal.toString();
    }

    static String quote(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
