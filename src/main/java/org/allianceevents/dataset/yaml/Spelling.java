package org.allianceevents.dataset.yaml;

import java.util.Collection;
import java.util.Optional;

/** The nearest spelling to a word that isn't known: "Did you mean …?". */
public final class Spelling {

    private Spelling() {}

    /** The nearest of the candidates, unless all differ in more than about a third of their letters. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String best = null;
        int limit = Math.min(6, Math.max(1, word.length() / 3)) + 1;
        for (String candidate : candidates) {
            int distance = distance(word, candidate, limit);
            if (distance < limit) {
                best = candidate;
                limit = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The nearest as the start of a remedy: "Did you mean x? ", or nothing. */
    public static String suggestion(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(near -> "Did you mean " + near + "? ")
                .orElse("");
    }

    /** How many letters must be put in, taken out or replaced; at least {@code limit} is as good as infinite. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return row[b.length()];
    }
}
