package org.allianceevents.search.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All events of one release in order of their first days and, within a day, of their slugs, and the lists of those that
 * have something in common. Never changes. A million events take some 70 MB.
 */
public final class ReleaseIndex {

    /** The last day of what goes on. */
    static final int OPEN = Integer.MAX_VALUE;

    private final long release;
    private final long[] keys;
    private final int[] starts;
    private final int[] ends;
    private final Slugs slugs;
    private final Map<Property, Map<Object, RoaringBitmap>> lists;
    private final Map<Property, Map<Object, Named>> names;

    ReleaseIndex(
            long release,
            long[] keys,
            int[] starts,
            int[] ends,
            Slugs slugs,
            Map<Property, Map<Object, RoaringBitmap>> lists,
            Map<Property, Map<Object, Named>> names) {
        this.release = release;
        this.keys = keys;
        this.starts = starts;
        this.ends = ends;
        this.slugs = slugs;
        this.lists = lists;
        this.names = names;
    }

    public long release() {
        return release;
    }

    public int size() {
        return keys.length;
    }

    public long key(int place) {
        return keys[place];
    }

    public String slug(int place) {
        return slugs.get(place);
    }

    /** The first day of an event, counted from 1970-01-01. */
    public int start(int place) {
        return starts[place];
    }

    /** The last day of an event, counted from 1970-01-01; {@code open} if it goes on. */
    public int end(int place, int open) {
        return ends[place] == OPEN ? open : ends[place];
    }

    public EventSet all() {
        return new Between(0, keys.length);
    }

    public EventSet none() {
        return Between.NOTHING;
    }

    /** Whether events are listed by a property; none is if no event has it. */
    public boolean knows(Property property) {
        return lists.containsKey(property);
    }

    /** The events that have a value of a property. */
    public EventSet having(Property property, Object value) {
        RoaringBitmap events = values(property).get(value);
        return events == null ? Between.NOTHING : new Listed(events);
    }

    /** The values that events have of a property, with the events that have each; not to be changed. */
    public Map<Object, RoaringBitmap> values(Property property) {
        return lists.getOrDefault(property, Map.of());
    }

    /** What the values of a property are called that are keys. */
    public Map<Object, Named> names(Property property) {
        return names.getOrDefault(property, Map.of());
    }

    /** The events that start in a range of days. */
    public EventSet starting(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Between(
                from == null ? 0 : firstSince(day(from)), to == null ? keys.length : firstSince(day(to) + 1));
    }

    /**
     * The events that end in a range of days.
     *
     * @param open whether what goes on is among them where the range has no last day
     */
    public EventSet ending(@Nullable LocalDate from, @Nullable LocalDate to, boolean open) {
        int first = from == null ? Integer.MIN_VALUE : day(from);
        return new EndingBetween(ends, first, to != null ? day(to) : open ? OPEN : OPEN - 1);
    }

    public EventSet allOf(List<EventSet> sets) {
        return AllOf.of(sets, keys.length);
    }

    public EventSet anyOf(List<EventSet> sets) {
        return switch (sets.size()) {
            case 0 -> none();
            case 1 -> sets.get(0);
            default ->
                new Listed(RoaringBitmap.or(sets.stream().map(EventSet::all).iterator()));
        };
    }

    public EventSet not(EventSet set) {
        return new Listed(RoaringBitmap.andNot(all().all(), set.all()));
    }

    /** Where the first event stands that starts on a day or later. */
    public int firstSince(int day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where an event of this day and slug would stand: no event before it is as late. */
    public int place(LocalDate day, String slug) {
        byte[] bytes = slug.getBytes(StandardCharsets.UTF_8);
        int low = firstSince(day(day));
        int high = firstSince(day(day) + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slugs.compare(middle, bytes) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the event at a place has this day and slug. */
    public boolean isAt(int place, LocalDate day, String slug) {
        return place < keys.length
                && starts[place] == day(day)
                && slugs.compare(place, slug.getBytes(StandardCharsets.UTF_8)) == 0;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
