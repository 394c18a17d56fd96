package org.allianceevents.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what someone probably meant. */
public final class Spelling {

    private Spelling() {}

    /** The candidate nearest to the text, if it differs in no more than a third of its letters. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        int most = Math.max(1, text.length() / 3);
        if (text.length() > 100) {
            return Optional.empty();
        }
        record Scored(String candidate, int distance) {}
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - text.length()) <= most)
                .map(candidate -> new Scored(candidate, distance(text, candidate)))
                .filter(scored -> scored.distance <= most)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
                .map(Scored::candidate);
    }

    /** Letters to insert, delete or replace (Levenshtein's distance). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
