package org.allianceevents.pages.explore;

import java.util.List;

/**
 * A dimension of the filter.
 *
 * @param name the parameter's name
 * @param first the values that are in sight: those chosen, and the largest
 * @param rest the other values, to be shown when asked for
 */
public record Facet(String name, List<Choice> first, List<Choice> rest) {

    /**
     * A value that can be chosen.
     *
     * @param count how many events would be found; negative if that isn't known
     */
    public record Choice(String value, String label, int count, boolean chosen) {

        public boolean isCounted() {
            return count >= 0;
        }
    }

    public int size() {
        return first.size() + rest.size();
    }
}
