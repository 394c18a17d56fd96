package org.allianceevents.search.index;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The events between two places that several sets have in common.
 *
 * @param sets at least one
 */
record AllOf(List<EventSet> sets, int from, int until) implements EventSet {

    /**
     * Sets that hold all events between two places only say where to begin and to end.
     *
     * @param size how many events there are
     */
    static EventSet of(List<EventSet> sets, int size) {
        Between range = new Between(0, size);
        for (EventSet set : sets) {
            if (set instanceof Between between) {
                range = range.and(between);
            }
        }
        List<EventSet> others =
                sets.stream().filter(set -> !(set instanceof Between)).toList();
        return others.isEmpty() ? range : new AllOf(others, range.from(), range.until());
    }

    /** Each set leads on to the next event that it has, until all have the same. */
    @Override
    public int next(int place) {
        int candidate = Math.max(place, from);
        while (candidate < until) {
            int reached = candidate;
            for (EventSet set : sets) {
                reached = set.next(reached);
                if (reached == NONE) {
                    return NONE;
                }
            }
            if (reached == candidate) {
                return candidate;
            }
            candidate = reached;
        }
        return NONE;
    }

    @Override
    public int previous(int place) {
        int candidate = Math.min(place, until - 1);
        while (candidate >= from) {
            int reached = candidate;
            for (EventSet set : sets) {
                reached = set.previous(reached);
                if (reached == NONE) {
                    return NONE;
                }
            }
            if (reached == candidate) {
                return candidate;
            }
            candidate = reached;
        }
        return NONE;
    }

    @Override
    public int count(int start, int end) {
        return sets.size() == 1
                ? sets.get(0).count(Math.max(start, from), Math.min(end, until))
                : within(start, end).getCardinality();
    }

    @Override
    public RoaringBitmap within(int start, int end) {
        int first = Math.max(start, from);
        int last = Math.min(end, until);
        if (first >= last) {
            return new RoaringBitmap();
        }
        RoaringBitmap common = sets.get(0).within(first, last);
        for (EventSet set : sets.subList(1, sets.size())) {
            common = RoaringBitmap.and(common, set.within(first, last));
        }
        return common;
    }
}
