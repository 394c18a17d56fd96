package org.allianceevents.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.allianceevents.search.Facets.Dimension;
import org.allianceevents.search.index.Named;
import org.allianceevents.search.index.Property;
import org.allianceevents.search.index.ReleaseIndex;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Counts the events of a selection by what the index lists them by. */
final class IndexedFacets {

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private IndexedFacets() {}

    /** @param most how many values at most, unless they are years */
    static List<FacetCount> of(Dimension dimension, IndexedSelection selection, int most) {
        RoaringBitmap events = selection.events().all();
        return switch (dimension) {
            case KINDS -> values(dimension, Property.KIND, selection.index(), events, most);
            case DOMAINS -> values(dimension, Property.DOMAIN, selection.index(), events, most);
            case STATUSES -> values(dimension, Property.STATUS, selection.index(), events, most);
            case ACTORS -> values(dimension, Property.ACTOR, selection.index(), events, most);
            case PLACES -> values(dimension, Property.PLACE, selection.index(), events, most);
            case SERIES -> values(dimension, Property.SERIES, selection.index(), events, most);
            case PUBLISHERS -> values(dimension, Property.PUBLISHER, selection.index(), events, most);
            case YEARS -> years(selection.index(), events);
        };
    }

    private static List<FacetCount> values(
            Dimension dimension, Property property, ReleaseIndex index, RoaringBitmap events, int most) {
        Map<Object, Named> names = index.names(property);
        List<FacetCount> counts = new ArrayList<>();
        index.values(property).forEach((value, listed) -> {
            int count = RoaringBitmap.andCardinality(events, listed);
            if (count > 0) {
                counts.add(count(dimension, value, names.get(value), count));
            }
        });
        counts.sort(MOST_FIRST);
        return List.copyOf(counts.subList(0, Math.min(most, counts.size())));
    }

    private static FacetCount count(Dimension dimension, Object value, @Nullable Named name, int count) {
        return name == null
                ? new FacetCount(value.toString(), Facets.label(dimension, value.toString(), null), count)
                : new FacetCount(name.slug(), name.name(), count);
    }

    /** The years in which events start, the earliest first. */
    private static List<FacetCount> years(ReleaseIndex index, RoaringBitmap events) {
        List<FacetCount> counts = new ArrayList<>();
        long place = events.isEmpty() ? -1 : events.first();
        while (place >= 0) {
            LocalDate year = LocalDate.ofEpochDay(index.start((int) place)).withDayOfYear(1);
            int next = index.firstSince(Math.toIntExact(year.plusYears(1).toEpochDay()));
            String name = Integer.toString(year.getYear());
            counts.add(new FacetCount(name, name, (int) events.rangeCardinality(place, next)));
            place = events.nextValue(next);
        }
        return counts;
    }
}
