package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.chart.ChartQueries.Asked;

/** Days of each year that at least one exercise covered: a small chart for each domain, all to one scale. */
final class ExerciseDays {

    /** The charts, by the names that the document gives their timelines. */
    private static final List<String> PANELS =
            List.of("maritime", "land", "air", "missileDefense", "spaceAndCyber", "disasterRelief");

    private static final int COLUMNS = 3;
    private static final int DECADE = 10;
    private static final double PANEL_HEIGHT = 190;
    private static final double GAP = 46;
    private static final double TITLE = 30;
    private static final double AXIS = 24;
    private static final double PANEL_WIDTH = (Frame.WIDTH - 2 * Frame.MARGIN - COLUMNS * GAP) / COLUMNS;
    private static final double BAR = 0.8;

    private final JsonNode data;
    private final Words words;
    private final Svg svg = new Svg();

    private ExerciseDays(JsonNode data, Words words) {
        this.data = data;
        this.words = words;
    }

    static String draw(Asked asked, Words words) {
        return new ExerciseDays(asked.data("exercise-days"), words).draw();
    }

    private String draw() {
        for (int i = 0; i < PANELS.size(); i++) {
            double left = Frame.MARGIN + GAP + i % COLUMNS * (PANEL_WIDTH + GAP);
            double top = Frame.TOP + (double) (i / COLUMNS) * PANEL_HEIGHT;
            panel(PANELS.get(i), left, top);
        }
        double rows = Math.ceil((double) PANELS.size() / COLUMNS);
        double height = Frame.TOP + rows * PANEL_HEIGHT + Frame.BOTTOM;
        return Frame.around(svg, height, "exercise-days", words, data.path("dataset"));
    }

    private void panel(String name, double left, double top) {
        double right = left + PANEL_WIDTH;
        double base = top + PANEL_HEIGHT - AXIS - TITLE / 2;
        LocalDate first =
                LocalDate.parse(data.path("total").path(0).path("start").asText());
        LocalDate last = LocalDate.parse(data.path("dataset").path("releasedOn").asText());
        TimeScale time = new TimeScale(first, LocalDate.of(last.getYear() + 1, 1, 1), left, right);
        ValueScale days = ValueScale.to(most(), top + TITLE, base);
        svg.text("text", words.of("exercise-days." + name), "class", "panel", "x", left, "y", top + TITLE - 12);
        days.draw(svg, left, right);
        time.draw(svg, DECADE, base, base);
        for (JsonNode year : data.path(name)) {
            bar(year, time, days);
        }
    }

    private void bar(JsonNode bucket, TimeScale time, ValueScale scale) {
        LocalDate start = LocalDate.parse(bucket.path("start").asText());
        int days = bucket.path("days").asInt();
        if (days == 0 || start.isBefore(time.first()) || !start.isBefore(time.last())) {
            return;
        }
        double width = time.x(start.plusYears(1)) - time.x(start);
        String meaning = words.of(
                "exercise-days.bar",
                String.valueOf(start.getYear()),
                days,
                bucket.path("count").asInt());
        svg.mark(
                "rect",
                meaning,
                "class",
                "exercise",
                "x",
                time.x(start),
                "y",
                scale.y(days),
                "width",
                width * BAR,
                "height",
                scale.base() - scale.y(days));
    }

    private int most() {
        int most = 0;
        for (String panel : PANELS) {
            for (JsonNode year : data.path(panel)) {
                most = Math.max(most, year.path("days").asInt());
            }
        }
        return most;
    }
}
