package org.allianceevents.pages.answer;

import java.util.List;

/** The counts of all dimensions that a form offers. */
public record Facets(
        List<FacetCount> kinds,
        List<FacetCount> domains,
        List<FacetCount> statuses,
        List<FacetCount> actors,
        List<FacetCount> places,
        List<FacetCount> series,
        List<FacetCount> publishers) {

    /** How many values of a dimension the API lists at most. */
    public static final int MOST = 100;
}
