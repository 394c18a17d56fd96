package org.allianceevents.graphql;

import java.util.List;
import java.util.Map;
import org.allianceevents.search.FacetCount;
import org.allianceevents.search.Facets.Dimension;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** The facets of a page of events. It holds the dimensions that the client selected. */
@Name("EventFacets")
@Description(
        "How many events have each value of a dimension. Each dimension counts the events that match every part of the"
                + " filter except the part on the dimension itself, so that several of its values can be offered.")
public final class EventFacets {

    private final Map<Dimension, List<FacetCount>> counts;

    EventFacets(Map<Dimension, List<FacetCount>> counts) {
        this.counts = counts;
    }

    List<FacetCount> of(Dimension dimension) {
        return counts.getOrDefault(dimension, List.of());
    }

    @NonNull
    @Description("Those with most events first.")
    public List<@NonNull FacetCount> getKinds() {
        return of(Dimension.KINDS);
    }

    @NonNull
    @Description("Those with most events first.")
    public List<@NonNull FacetCount> getDomains() {
        return of(Dimension.DOMAINS);
    }

    @NonNull
    @Description("Those with most events first.")
    public List<@NonNull FacetCount> getStatuses() {
        return of(Dimension.STATUSES);
    }

    @NonNull
    @Description("The years in which events start, the earliest first.")
    public List<@NonNull FacetCount> getYears() {
        return of(Dimension.YEARS);
    }
}
