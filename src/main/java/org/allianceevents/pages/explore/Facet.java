package org.allianceevents.pages.explore;

import java.util.List;

/**
 * A dimension of the filter.
 *
 * @param name the parameter's name
 * @param first the values that are in sight: those chosen, and the largest
 * @param rest the other values that are counted, to be shown when asked for
 * @param total how many values there are in the release; 0 if these are all that there can be
 * @param filter the present filter as an address of the explorer
 */
public record Facet(String name, List<Choice> first, List<Choice> rest, int total, String filter) {

    /**
     * A value that can be chosen.
     *
     * @param lang the language of the label
     * @param count how many events would be found; negative if that isn't known
     */
    public record Choice(String value, String label, String lang, int count, boolean chosen) {

        public boolean isCounted() {
            return count >= 0;
        }
    }

    public int size() {
        return first.size() + rest.size();
    }

    /** Whether there are more values than are listed here. */
    public boolean isCut() {
        return total > size();
    }

    /** The page with all values, from the root. */
    public String all() {
        return "choose/" + name + filter;
    }
}
