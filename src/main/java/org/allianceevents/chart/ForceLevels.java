package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.allianceevents.chart.ChartQueries.Asked;

/** Personnel by report date. Where reports are missing the lines stop, and doubtful figures are marked and not joined. */
final class ForceLevels {

    private static final List<String> SERVICES = List.of("TOTAL", "NAVY", "MARINE_CORPS", "AIR_FORCE", "ARMY");
    private static final String RYUKYUS = "Ryukyu Islands";

    /** Reports came once a year at the least: what is further apart has one missing between. */
    private static final long LONGEST_STEP = 500;

    private static final int DECADE = 10;
    private static final double HEIGHT = 520;
    private static final double LEFT = Frame.MARGIN + 52;
    private static final double RIGHT = Frame.WIDTH - 190;
    private static final double BASE = HEIGHT - Frame.BOTTOM - 26;
    private static final double LABEL = 17;

    private final JsonNode data;
    private final Words words;
    private final Svg svg = new Svg();
    private final TimeScale time;
    private final ValueScale scale;
    private final List<Label> labels = new ArrayList<>();

    private record Point(LocalDate day, double value, boolean doubtful) {}

    private record Label(String text, String style, double y) {}

    private ForceLevels(JsonNode data, Words words) {
        this.data = data;
        this.words = words;
        List<Point> total = points("Japan", "TOTAL");
        LocalDate last = LocalDate.parse(data.path("dataset").path("releasedOn").asText());
        this.time = new TimeScale(LocalDate.of(1950, 1, 1), last, LEFT, RIGHT);
        double most = total.stream().mapToDouble(Point::value).max().orElse(1);
        this.scale = ValueScale.to(most, Frame.TOP + 8, BASE);
    }

    static String draw(Asked asked, Words words) {
        return new ForceLevels(asked.data("force-levels"), words).draw();
    }

    private String draw() {
        scale.draw(svg, LEFT, RIGHT);
        time.draw(svg, DECADE, Frame.TOP, BASE);
        missing();
        line(points(RYUKYUS, "TOTAL"), "ryukyu", words.of("force-levels.ryukyu"), false);
        for (String service : SERVICES) {
            String style = service.toLowerCase(Locale.ROOT).replace('_', '-');
            line(points("Japan", service), style, words.of("force-levels." + style), true);
        }
        label();
        return Frame.around(svg, HEIGHT, "force-levels", words, data.path("dataset"));
    }

    private List<Point> points(String area, String service) {
        List<Point> points = new ArrayList<>();
        for (JsonNode level : data.path("forceLevels")) {
            if (level.path("area").asText().equals(area)
                    && level.path("service").asText().equals(service)) {
                points.add(new Point(
                        LocalDate.parse(level.path("asOf").asText()),
                        level.path("personnel").asDouble(),
                        level.path("note").asText("").startsWith("Doubtful")));
            }
        }
        points.sort(Comparator.comparing(Point::day));
        return points;
    }

    /** Shades the years without a report of either area. */
    private void missing() {
        TreeSet<LocalDate> days = new TreeSet<>();
        points("Japan", "TOTAL").forEach(point -> days.add(point.day()));
        LocalDate before = null;
        for (LocalDate day : days) {
            if (before != null && ChronoUnit.DAYS.between(before, day) > LONGEST_STEP) {
                svg.mark(
                        "rect",
                        words.of("force-levels.missing", before, day),
                        "class",
                        "missing",
                        "x",
                        time.x(before),
                        "y",
                        Frame.TOP,
                        "width",
                        time.x(day) - time.x(before),
                        "height",
                        BASE - Frame.TOP);
            }
            before = day;
        }
    }

    private void line(List<Point> points, String style, String name, boolean atTheEnd) {
        StringBuilder path = new StringBuilder();
        Point before = null;
        for (Point point : points) {
            if (point.doubtful()) {
                svg.mark(
                        "circle",
                        meaning(name, point),
                        "class",
                        "doubtful " + style,
                        "cx",
                        time.x(point.day()),
                        "cy",
                        scale.y(point.value()),
                        "r",
                        4.0);
                continue;
            }
            boolean joined = before != null && ChronoUnit.DAYS.between(before.day(), point.day()) <= LONGEST_STEP;
            path.append(joined ? 'L' : 'M')
                    .append(Svg.number(time.x(point.day())))
                    .append(' ')
                    .append(Svg.number(scale.y(point.value())));
            before = point;
        }
        if (before == null) {
            return;
        }
        svg.leaf("path", "class", "line " + style, "d", path);
        points.stream()
                .filter(point -> !point.doubtful())
                .forEach(point -> svg.mark(
                        "circle",
                        meaning(name, point),
                        "class",
                        "dot " + style,
                        "cx",
                        time.x(point.day()),
                        "cy",
                        scale.y(point.value()),
                        "r",
                        1.6));
        if (atTheEnd) {
            labels.add(new Label(name + " " + ValueScale.written(before.value()), style, scale.y(before.value())));
        } else {
            svg.text(
                    "text",
                    name,
                    "class",
                    "label " + style,
                    "x",
                    time.x(before.day()) - 96,
                    "y",
                    scale.y(before.value()) + 22);
        }
    }

    private static String meaning(String name, Point point) {
        return name + ", " + point.day() + ": " + ValueScale.written(point.value());
    }

    /** Names the lines at their ends, none over another. */
    private void label() {
        labels.sort(Comparator.comparingDouble(Label::y));
        double lowest = BASE - LABEL * labels.size() + LABEL;
        double free = 0;
        for (Label label : labels) {
            double y = Math.max(free, Math.min(label.y(), lowest));
            svg.text("text", label.text(), "class", "label " + label.style(), "x", RIGHT + 8, "y", y + 4);
            free = y + LABEL;
            lowest += LABEL;
        }
    }
}
