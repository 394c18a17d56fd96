package org.allianceevents.search.index;

import org.roaringbitmap.RoaringBitmap;

/** All events from one place until before another. */
record Between(int from, int until) implements EventSet {

    static final Between NOTHING = new Between(0, 0);

    /** Less than nothing is nothing. */
    Between and(Between other) {
        int start = Math.max(from, other.from);
        return new Between(start, Math.max(start, Math.min(until, other.until)));
    }

    @Override
    public int next(int place) {
        int next = Math.max(place, from);
        return next < until ? next : NONE;
    }

    @Override
    public int previous(int place) {
        int previous = Math.min(place, until - 1);
        return previous >= from ? previous : NONE;
    }

    @Override
    public RoaringBitmap within(int start, int end) {
        int first = Math.max(start, from);
        int last = Math.min(end, until);
        return first < last ? RoaringBitmap.bitmapOfRange(first, last) : new RoaringBitmap();
    }

    @Override
    public int count(int start, int end) {
        return Math.max(0, Math.min(end, until) - Math.max(start, from));
    }
}
