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

    /**
     * How many letters must be put in, taken out, replaced or exchanged with their neighbours; {@code limit} stands for
     * all that is more. Only cells near the diagonal can hold less than that.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int from = Math.max(0, i - limit);
            int to = Math.min(b.length(), i + limit);
            int least = limit;
            for (int j = from; j <= to; j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j, limit);
                least = Math.min(least, table[i][j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(int[][] table, String a, String b, int i, int j, int limit) {
        int best = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        if (j - i < limit) {
            best = Math.min(best, table[i - 1][j] + 1);
        }
        if (i - j < limit) {
            best = Math.min(best, table[i][j - 1] + 1);
        }
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
