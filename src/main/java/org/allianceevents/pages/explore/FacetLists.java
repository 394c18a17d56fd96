package org.allianceevents.pages.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.answer.FacetCount;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.explore.Facet.Choice;

/**
 * What each dimension offers. Values without an event stay, so that they can be chosen together with others; what the API
 * doesn't list is left out, never shown as none.
 */
final class FacetLists {

    private static final int IN_SIGHT = 8;
    static final int UNKNOWN = -1;

    private final ExplorerAddress address;
    private final FacetNames names;
    private final ToIntFunction<ExportParameter> totals;

    /** @param totals how many values of a dimension there are in the release */
    FacetLists(ExplorerAddress address, FacetNames names, ToIntFunction<ExportParameter> totals) {
        this.address = address;
        this.names = names;
        this.totals = totals;
    }

    /**
     * All dimensions.
     *
     * @param found counts of what the filter finds
     * @param all counts of all events
     */
    List<Facet> of(Facets found, Facets all) {
        return List.of(
                vocabulary(ExportParameter.KIND, found.kinds(), EventKind.values()),
                vocabulary(ExportParameter.DOMAIN, found.domains(), Domain.values()),
                open(ExportParameter.ACTOR, found.actors(), all.actors()),
                open(ExportParameter.PLACE, found.places(), all.places()),
                open(ExportParameter.SERIES, found.series(), all.series()),
                open(ExportParameter.PUBLISHER, found.publishers(), all.publishers()),
                vocabulary(ExportParameter.STATUS, found.statuses(), EventStatus.values()));
    }

    /** A dimension whose values are few and known. Kinds keep their order, which is that of the lanes. */
    private Facet vocabulary(ExportParameter parameter, List<FacetCount> found, Enum<?>[] values) {
        Map<String, FacetCount> counts = new LinkedHashMap<>();
        if (parameter != ExportParameter.KIND) {
            found.forEach(count -> counts.put(count.value(), count));
        }
        Arrays.stream(values).forEach(value -> counts.putIfAbsent(value.name(), zero(value.name(), found)));
        return facet(parameter, new ArrayList<>(counts.values()), values.length <= IN_SIGHT);
    }

    private static FacetCount zero(String value, List<FacetCount> found) {
        return found.stream()
                .filter(count -> count.value().equals(value))
                .findFirst()
                .orElse(new FacetCount(value, value, 0));
    }

    private Facet open(ExportParameter parameter, List<FacetCount> found, List<FacetCount> all) {
        Map<String, FacetCount> counts = new LinkedHashMap<>();
        found.forEach(count -> counts.put(count.value(), count));
        boolean whole = found.size() < Facets.MOST;
        if (whole) {
            all.forEach(count -> counts.putIfAbsent(count.value(), new FacetCount(count.value(), count.label(), 0)));
        }
        Set<String> labels = counts.values().stream().map(FacetCount::label).collect(Collectors.toSet());
        for (String chosen : address.values(parameter)) {
            // Some values may be given by their names: a publisher's pages link to it so.
            if (!labels.contains(chosen)) {
                counts.putIfAbsent(chosen, new FacetCount(chosen, chosen, whole ? 0 : UNKNOWN));
            }
        }
        return facet(parameter, new ArrayList<>(counts.values()), false);
    }

    private Facet facet(ExportParameter parameter, List<FacetCount> counts, boolean inSight) {
        List<Choice> first = new ArrayList<>();
        List<Choice> rest = new ArrayList<>();
        for (FacetCount count : counts) {
            Choice choice = choice(parameter, count);
            boolean large = inSight || first.stream().filter(c -> !c.chosen()).count() < IN_SIGHT;
            (choice.chosen() || large ? first : rest).add(choice);
        }
        return new Facet(parameter.key(), first, rest, totals.applyAsInt(parameter), address.address());
    }

    private Choice choice(ExportParameter parameter, FacetCount count) {
        List<String> chosen = address.values(parameter);
        return new Choice(
                count.value(),
                names.of(parameter, count.value(), count.label()),
                names.lang(parameter, count.value()),
                count.count(),
                chosen.contains(count.value()) || chosen.contains(count.label()));
    }
}
