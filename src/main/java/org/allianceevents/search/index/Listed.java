package org.allianceevents.search.index;

import org.roaringbitmap.RoaringBitmap;

/** The events that a bitmap lists. */
record Listed(RoaringBitmap events) implements EventSet {

    @Override
    public int from() {
        return events.isEmpty() ? 0 : events.first();
    }

    @Override
    public int until() {
        return events.isEmpty() ? 0 : events.last() + 1;
    }

    @Override
    public int next(int place) {
        return (int) events.nextValue(Math.max(place, 0));
    }

    @Override
    public int previous(int place) {
        return place < 0 ? NONE : (int) events.previousValue(place);
    }

    @Override
    public RoaringBitmap within(int from, int until) {
        return from <= from() && until >= until() ? events : events.selectRange(from, Math.max(from, until));
    }

    @Override
    public int count(int from, int until) {
        return from < until ? (int) events.rangeCardinality(from, until) : 0;
    }
}
