package org.allianceevents.search.index;

import org.roaringbitmap.RoaringBitmap;

/** Events of a release, each known by its place: how many start before it, or on the same day under a lesser slug. */
public interface EventSet {

    /** Where there is no event. */
    int NONE = -1;

    /** No event of the set lies before this place. */
    int from();

    /** Every event of the set lies before this place. */
    int until();

    /** The first event at a place or behind it; {@link #NONE} if there is none. */
    int next(int place);

    /** The last event at a place or before it; {@link #NONE} if there is none. */
    int previous(int place);

    /** The events from one place until before another. What is returned may be the set's own, and must not be changed. */
    RoaringBitmap within(int from, int until);

    /** How many events there are from one place until before another. */
    default int count(int from, int until) {
        return within(from, until).getCardinality();
    }

    default int count() {
        return count(from(), until());
    }

    default RoaringBitmap all() {
        return within(from(), until());
    }
}
