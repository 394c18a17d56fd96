package org.allianceevents.search.index;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The events that several sets have in common.
 *
 * @param sets at least one; none that holds all events between two places, which {@code from} and {@code until} say
 */
record AllOf(List<EventSet> sets, int from, int until) implements EventSet {

    /** @param sets at least one */
    static EventSet of(List<EventSet> sets) {
        int from = sets.stream().mapToInt(EventSet::from).max().orElseThrow();
        int until = sets.stream().mapToInt(EventSet::until).min().orElseThrow();
        List<EventSet> others =
                sets.stream().filter(set -> !(set instanceof Between)).toList();
        return others.isEmpty() ? new Between(from, Math.max(from, until)) : new AllOf(others, from, until);
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
        int first = Math.max(start, from);
        int last = Math.min(end, until);
        return sets.size() == 1 && first < last
                ? sets.get(0).count(first, last)
                : within(first, last).getCardinality();
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
