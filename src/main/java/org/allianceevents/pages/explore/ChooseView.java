package org.allianceevents.pages.explore;

import java.util.List;
import org.allianceevents.pages.explore.Explorer.Hidden;
import org.allianceevents.pages.explore.Facet.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all values of a dimension shows.
 *
 * @param find words that names must hold
 * @param shown how many values are listed
 * @param filter the other parts of the filter, which a choice must not lose
 * @param unseen values that are chosen and not listed
 * @param most how many events a value has at most that has no number; null if all have one
 * @param back the address of the explorer with the present filter
 */
public record ChooseView(
        Facet facet,
        String find,
        int shown,
        List<Hidden> filter,
        List<Hidden> unseen,
        List<Group> groups,
        @Nullable Integer most,
        String back) {

    /** Values of one sort. */
    public record Group(String title, List<Choice> choices) {}

    /** The values that are chosen, as fields that aren't seen. */
    public List<Hidden> chosen() {
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .filter(Choice::chosen)
                .map(choice -> new Hidden(facet.name(), choice.value()))
                .toList();
    }
}
