package org.allianceevents.pages.explore;

import java.util.List;
import java.util.stream.Stream;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Strip;
import org.allianceevents.pages.answer.EventLine;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What the explorer shows.
 *
 * @param summary what was found, in one sentence
 * @param timeline what its timeline asks the API first, as an address from the root
 * @param kept parameters that the form has no fields for, and that it must not lose
 * @param places where it happened, for the map
 */
public record Explorer(
        int count,
        String summary,
        Form form,
        List<Hidden> kept,
        List<Facet> facets,
        List<Chip> chips,
        Strip strip,
        String timeline,
        List<EventLine> events,
        Pager pager,
        List<Spot> places,
        DataAccess data,
        Citation cite,
        @Nullable Hint hint) {

    private static final int LARGEST = 12;

    /**
     * The fields of the form that have one value.
     *
     * @param thenBy what else the list is sorted by, after the order that is chosen
     */
    public record Form(String q, String from, String to, String sort, List<String> thenBy) {}

    /** A place, and how many of the events were there. */
    public record Spot(String slug, String label, int count, @Nullable Named place) {

        /** The language that its label is in. */
        public String lang(Language language) {
            return place == null ? Language.EN.code() : place.lang(language);
        }

        /** Whether one can say where it is. */
        public boolean isLocated() {
            return place != null && place.latitude() != null && place.longitude() != null;
        }

        public String address() {
            return "places/" + slug;
        }
    }

    /** A field that isn't seen. */
    public record Hidden(String name, String value) {}

    /** A part of the filter that holds now, and the address without it. */
    public record Chip(String facet, String label, String without) {}

    /** Links to the other pages of the list; null where there are none. */
    public record Pager(@Nullable String previous, @Nullable String next, @Nullable String first) {}

    /** The part of the filter whose removal brings most back. */
    public record Hint(String facet, int count, String without) {}

    /** The orders that the form offers, and the one that holds, lest the form lose it. */
    public List<String> sorts() {
        List<String> offered = form.q.isEmpty()
                ? List.of("-startDate", "startDate", "title", "-updatedOn")
                : List.of("-startDate", "startDate", "-relevance", "title", "-updatedOn");
        return Stream.concat(offered.stream(), Stream.of(form.sort)).distinct().toList();
    }

    /** The places with most events. */
    public List<Spot> largest() {
        return places.subList(0, Math.min(LARGEST, places.size()));
    }

    /** All other places. */
    public List<Spot> others() {
        return places.subList(Math.min(LARGEST, places.size()), places.size());
    }

    /** Whether the list goes on beyond this page. */
    public boolean isCut() {
        return events.size() < count;
    }

    /** Whether anything is asked for but all of it. */
    public boolean isFiltered() {
        return !chips.isEmpty();
    }
}
