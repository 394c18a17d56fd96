package org.allianceevents.search.index;

import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * The events that end in a range of days, looked at one by one: they are in order of their starts.
 *
 * @param ends the last days of all events
 */
record EndingBetween(int[] ends, int firstDay, int lastDay) implements EventSet {

    @Override
    public int from() {
        return 0;
    }

    @Override
    public int until() {
        return ends.length;
    }

    @Override
    public int next(int place) {
        for (int i = Math.max(place, 0); i < ends.length; i++) {
            if (holds(i)) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public int previous(int place) {
        for (int i = Math.min(place, ends.length - 1); i >= 0; i--) {
            if (holds(i)) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public RoaringBitmap within(int from, int until) {
        RoaringBitmapWriter<RoaringBitmap> events = RoaringBitmapWriter.writer().get();
        for (int i = Math.max(from, 0); i < Math.min(until, ends.length); i++) {
            if (holds(i)) {
                events.add(i);
            }
        }
        return events.get();
    }

    private boolean holds(int place) {
        return ends[place] >= firstDay && ends[place] <= lastDay;
    }
}
