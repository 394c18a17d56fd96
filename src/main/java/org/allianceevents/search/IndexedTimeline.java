package org.allianceevents.search;

import java.time.LocalDate;
import org.allianceevents.search.index.Property;
import org.allianceevents.search.index.ReleaseIndex;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Fills a timeline from the index: bucket after bucket, since its events are in order of their starts. */
final class IndexedTimeline {

    private final ReleaseIndex index;
    private final RoaringBitmap events;
    private final TimelineInterval interval;
    private final int releasedOn;

    /** @param releasedOn until when what goes on is counted */
    IndexedTimeline(IndexedSelection selection, TimelineInterval interval, LocalDate releasedOn) {
        this.index = selection.index();
        this.events = selection.events().all();
        this.interval = interval;
        this.releasedOn = Math.toIntExact(releasedOn.toEpochDay());
    }

    /** Whether the index counts by this. It doesn't know of what country actors are. */
    static boolean isKnown(@Nullable TimelineSplit split) {
        return split != TimelineSplit.ACTOR_COUNTRY;
    }

    void fill(TimelineBuckets buckets, @Nullable TimelineSplit split) {
        cover(buckets);
        long place = events.isEmpty() ? -1 : events.first();
        while (place >= 0) {
            LocalDate start = interval.start(LocalDate.ofEpochDay(index.start((int) place)));
            int next = index.firstSince(Math.toIntExact(interval.next(start).toEpochDay()));
            buckets.count(start, (int) events.rangeCardinality(place, next));
            if (split != null) {
                split(buckets, property(split), start, (int) place, next);
            }
            place = events.nextValue(next);
        }
    }

    private static Property property(TimelineSplit split) {
        return switch (split) {
            case KIND -> Property.KIND;
            case STATUS -> Property.STATUS;
            case DOMAIN -> Property.DOMAIN;
            case ACTOR_COUNTRY -> throw new IllegalArgumentException(split.name());
        };
    }

    private void split(TimelineBuckets buckets, Property property, LocalDate start, int from, int until) {
        RoaringBitmap within = events.selectRange(from, until);
        index.values(property).forEach((value, listed) -> {
            int count = RoaringBitmap.andCardinality(within, listed);
            if (count > 0) {
                buckets.part(start, value.toString(), count);
            }
        });
    }

    /** Stretches of days on which at least one event was under way; those that touch are one. */
    private void cover(TimelineBuckets buckets) {
        PeekableIntIterator places = events.getIntIterator();
        if (!places.hasNext()) {
            return;
        }
        int place = places.next();
        int first = index.start(place);
        int last = end(place);
        while (places.hasNext()) {
            place = places.next();
            if (index.start(place) > last + 1) {
                cover(buckets, first, last);
                first = index.start(place);
            }
            last = Math.max(last, end(place));
        }
        cover(buckets, first, last);
    }

    private int end(int place) {
        return index.end(place, Math.max(index.start(place), releasedOn));
    }

    private static void cover(TimelineBuckets buckets, int first, int last) {
        buckets.cover(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
