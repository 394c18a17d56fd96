package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.chart.ChartQueries.Asked;
import org.jspecify.annotations.Nullable;

/** Who was stationed where: a bar for each stay of half a year or more, at the places that had most of them. */
final class ForwardDeployed {

    private static final long SHORTEST_STAY = 180;
    private static final int PLACES = 6;
    private static final int DECADE = 10;
    private static final double LEFT = Frame.MARGIN;
    private static final double RIGHT = Frame.WIDTH - Frame.MARGIN - 8;
    private static final double ROW = 18;
    private static final double BAR = 14;
    private static final double HEAD = 30;

    /** How wide a letter of a label is at the most; one of Japanese is twice as wide. */
    private static final double LETTER = 6.2;

    private final JsonNode dataset;
    private final Words words;
    private final Svg svg = new Svg();
    private final TimeScale time;

    private record Stay(String name, String meaning, LocalDate from, @Nullable LocalDate until) {}

    private ForwardDeployed(JsonNode dataset, Words words) {
        this.dataset = dataset;
        this.words = words;
        LocalDate last = LocalDate.parse(dataset.path("releasedOn").asText());
        this.time = new TimeScale(LocalDate.of(1951, 1, 1), last, LEFT, RIGHT);
    }

    static String draw(Asked asked, Words words) {
        return new ForwardDeployed(asked.data("dataset").path("dataset"), words)
                .draw(asked.nodes("forward-deployed", "deployments"));
    }

    private String draw(List<JsonNode> deployments) {
        Map<String, List<Stay>> places = new LinkedHashMap<>();
        deployments.forEach(deployment -> add(deployment, places));
        double top = Frame.TOP;
        Svg bars = new Svg();
        for (Map.Entry<String, List<Stay>> place : most(places)) {
            top = place(bars, place.getKey(), place.getValue(), top);
        }
        time.draw(svg, DECADE, Frame.TOP, top);
        return Frame.around(svg.add(bars), top + 26 + Frame.BOTTOM, "forward-deployed", words, dataset);
    }

    private void add(JsonNode deployment, Map<String, List<Stay>> places) {
        JsonNode place = deployment.path("destination").isNull()
                ? deployment.path("places").path(0)
                : deployment.path("destination");
        LocalDate from = LocalDate.parse(deployment.path("startDate").asText());
        LocalDate until = deployment.path("endDate").isNull()
                ? null
                : LocalDate.parse(deployment.path("endDate").asText());
        LocalDate end = until == null ? time.last() : until;
        if (!place.has("name") || ChronoUnit.DAYS.between(from, end) < SHORTEST_STAY) {
            return;
        }
        String name = deployment.path("unit").isNull()
                ? deployment.path("platform").asText()
                : words.name(deployment.path("unit"));
        String meaning = name + ", " + deployment.path("edtf").asText();
        places.computeIfAbsent(words.name(place), any -> new ArrayList<>()).add(new Stay(name, meaning, from, until));
    }

    private static List<Map.Entry<String, List<Stay>>> most(Map<String, List<Stay>> places) {
        return places.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Stay>>>comparingInt(
                                place -> -place.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(PLACES)
                .toList();
    }

    /** Draws the stays at a place, each in the first row that is free; where the next place begins. */
    private double place(Svg bars, String name, List<Stay> stays, double top) {
        bars.text("text", name, "class", "panel", "x", LEFT, "y", top + HEAD - 10);
        List<LocalDate> taken = new ArrayList<>();
        stays.sort(Comparator.comparing(Stay::from).thenComparing(Stay::name));
        for (Stay stay : stays) {
            int row = 0;
            while (row < taken.size() && !taken.get(row).isBefore(stay.from())) {
                row++;
            }
            LocalDate end = stay.until() == null ? LocalDate.MAX : stay.until();
            if (row == taken.size()) {
                taken.add(end);
            } else {
                taken.set(row, end);
            }
            bar(bars, stay, top + HEAD + row * ROW);
        }
        return top + HEAD + taken.size() * ROW + 8;
    }

    private void bar(Svg bars, Stay stay, double y) {
        double x = Math.max(LEFT, time.x(stay.from()));
        double end = stay.until() == null ? RIGHT : Math.min(RIGHT, time.x(stay.until()));
        double middle = y + BAR / 2;
        String shape = "M%s %sH%sL%s %sL%s %sH%sZ"
                .formatted(
                        Svg.number(x),
                        Svg.number(y),
                        Svg.number(end),
                        // An open end points on.
                        Svg.number(stay.until() == null ? end + 6 : end),
                        Svg.number(middle),
                        Svg.number(end),
                        Svg.number(y + BAR),
                        Svg.number(x));
        bars.mark("path", stay.meaning(), "class", "deployment", "d", shape);
        if (width(stay.name()) + 8 <= end - x) {
            bars.text("text", stay.name(), "class", "inside", "x", x + 4, "y", y + BAR - 3.5);
        }
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter > '\u2e80' ? 2 * LETTER : LETTER)
                .sum();
    }
}
