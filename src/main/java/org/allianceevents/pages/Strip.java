package org.allianceevents.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.pages.answer.Bucket;

/**
 * The years as bars, stacked by kind. Widths are percentages, so that it fits any screen while its text keeps its size.
 *
 * @param years all of them, the first to the last
 */
public record Strip(List<Year> years, List<Bar> bars, List<Tick> ticks, int most) {

    /** The height of the largest bar. */
    public static final int HEIGHT = 72;

    private static final int DECADE = 10;
    private static final BigDecimal GAP = new BigDecimal("0.16");

    /**
     * A year.
     *
     * @param within whether it lies in the years that are asked for
     * @param address of the explorer with what begins or goes on in the year
     */
    public record Year(
            int year, int count, Map<String, Integer> kinds, String x, String width, boolean within, String address) {

        /** The year as text, without a separator of thousands. */
        public String label() {
            return String.valueOf(year);
        }

        public int of(String kind) {
            return kinds.getOrDefault(kind, 0);
        }
    }

    /** A part of a bar. */
    public record Bar(String kind, String x, String width, int y, int height, boolean within) {}

    /** The name of a decade, and where it stands. */
    public record Tick(int year, String x) {}

    /**
     * The strip of these counts, from one year to another; years without a bucket have none.
     *
     * @param filter the parameters of an explorer that finds the same in all years
     */
    public static Strip of(List<Bucket> buckets, String filter, int first, int last, int from, int to) {
        Map<Integer, Bucket> byYear = new HashMap<>();
        buckets.forEach(bucket -> byYear.put(bucket.year(), bucket));
        int most = Math.max(
                1,
                buckets.stream()
                        .filter(bucket -> bucket.year() <= last)
                        .mapToInt(Bucket::count)
                        .max()
                        .orElse(0));
        Scale scale = new Scale(filter.isEmpty() ? "" : filter + "&", first, last - first + 1, most);
        List<Year> years = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            boolean within = year >= from && year <= to;
            Year shown = scale.year(year, byYear.getOrDefault(year, new Bucket(year + "-01-01", 0, List.of())), within);
            years.add(shown);
            bars.addAll(scale.bars(shown));
            if (year % DECADE == 0) {
                ticks.add(new Tick(year, scale.x(year)));
            }
        }
        return new Strip(years, bars, ticks, most);
    }

    /** The kinds in the order in which bars are stacked. */
    public List<String> kinds() {
        return Arrays.stream(EventKind.values()).map(Enum::name).toList();
    }

    /** The kinds that occur. */
    public List<String> present() {
        return kinds().stream()
                .filter(kind -> years.stream().anyMatch(year -> year.of(kind) > 0))
                .toList();
    }

    private record Scale(String filter, int first, int span, int most) {

        private String x(int year) {
            return percent(BigDecimal.valueOf(100L * (year - first))
                    .divide(BigDecimal.valueOf(span), 3, RoundingMode.HALF_UP));
        }

        private String width() {
            return percent(BigDecimal.valueOf(100)
                    .divide(BigDecimal.valueOf(span), 3, RoundingMode.HALF_UP)
                    .subtract(GAP));
        }

        private static String percent(BigDecimal number) {
            return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
        }

        private Year year(int year, Bucket bucket, boolean within) {
            Map<String, Integer> kinds = new HashMap<>();
            bucket.split().forEach(part -> kinds.put(part.value(), part.count()));
            String address = "?" + filter + "from=" + year + "-01-01&to=" + year + "-12-31";
            return new Year(year, bucket.count(), kinds, x(year), width(), within, address);
        }

        private List<Bar> bars(Year year) {
            List<Bar> bars = new ArrayList<>();
            int below = 0;
            for (EventKind kind : EventKind.values()) {
                int count = year.of(kind.name());
                int from = height(below);
                int to = height(below + count);
                if (count > 0) {
                    int height = Math.max(1, to - from);
                    bars.add(new Bar(kind.name(), year.x, year.width, HEIGHT - from - height, height, year.within));
                }
                below += count;
            }
            return bars;
        }

        private int height(int count) {
            return Math.round((float) HEIGHT * count / most);
        }
    }
}
