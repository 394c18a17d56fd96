package org.allianceevents.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the buckets of a timeline together. */
final class TimelineBuckets {

    /** Enough for every week of a century. */
    static final int MOST = 6000;

    private final TimelineInterval interval;
    private final @Nullable TimelineSplit split;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    private final Map<LocalDate, Integer> counts = new TreeMap<>();
    private final Map<LocalDate, List<FacetCount>> splits = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(LocalDate first, LocalDate last) {

        int daysWithin(LocalDate start, LocalDate end) {
            LocalDate from = first.isAfter(start) ? first : start;
            LocalDate to = last.isBefore(end) ? last : end;
            return to.isBefore(from) ? 0 : (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    TimelineBuckets(
            TimelineInterval interval,
            @Nullable TimelineSplit split,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this.interval = interval;
        this.split = split;
        this.from = from;
        this.to = to;
    }

    /** Adds a row of the statement: its sort, a first and a last day, a value and a count. */
    boolean add(Row row) throws SQLException {
        LocalDate first = row.day(2);
        switch (row.text(1)) {
            case "COUNT" -> count(first, row.number(5));
            case "DAYS" -> cover(first, row.day(3));
            default -> part(first, row.text(4), row.number(5));
        }
        return true;
    }

    /** So many events start in the bucket that starts on a day. */
    void count(LocalDate start, int events) {
        counts.put(start, events);
    }

    /** At least one event was under way from one day to another. No two stretches have a day in common. */
    void cover(LocalDate first, LocalDate last) {
        stretches.add(new Stretch(first, last));
    }

    /** So many events of a bucket have a value of what it is split by. */
    void part(LocalDate start, String value, int events) {
        splits.computeIfAbsent(start, day -> new ArrayList<>()).add(facet(value, events));
    }

    private FacetCount facet(String value, int count) {
        String label = split == TimelineSplit.DOMAIN
                ? Labels.domain(value)
                : split == TimelineSplit.ACTOR_COUNTRY ? Labels.country(value) : Labels.words(value);
        return new FacetCount(value, label, count);
    }

    List<TimelineBucket> list() {
        stretches.sort(Comparator.comparing(Stretch::first));
        if (stretches.isEmpty() && (from == null || to == null)) {
            return List.of();
        }
        LocalDate first = interval.start(from != null ? from : stretches.get(0).first);
        LocalDate last = to != null ? to : stretches.get(stretches.size() - 1).last;
        List<TimelineBucket> buckets = new ArrayList<>();
        for (LocalDate start = first; !start.isAfter(last); start = interval.next(start)) {
            if (buckets.size() == MOST) {
                throw new BadInput(
                        "interval",
                        interval + " would make more than " + MOST
                                + " buckets. Choose a longer interval or a shorter range.");
            }
            buckets.add(bucket(start, interval.next(start).minusDays(1)));
        }
        return buckets;
    }

    private TimelineBucket bucket(LocalDate start, LocalDate end) {
        List<FacetCount> parts = splits.getOrDefault(start, new ArrayList<>());
        parts.sort(Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value));
        int days = stretches.stream().mapToInt(s -> s.daysWithin(start, end)).sum();
        return new TimelineBucket(start, end, counts.getOrDefault(start, 0), days, List.copyOf(parts));
    }
}
