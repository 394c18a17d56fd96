package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.allianceevents.chart.ChartQueries.Asked;

/** How many binding agreements were in force on each day since 1951, stacked by the form of the instrument. */
final class AgreementsInForce {

    /** From the base up; what isn't named comes last. */
    private static final List<String> INSTRUMENTS =
            List.of("TREATY", "EXECUTIVE_AGREEMENT", "EXCHANGE_OF_NOTES", "OTHER");

    private static final int DECADE = 10;
    private static final double HEIGHT = 440;
    private static final double LEFT = Frame.MARGIN + 30;
    private static final double RIGHT = Frame.WIDTH - 200;
    private static final double BASE = HEIGHT - Frame.BOTTOM - 26;

    private final List<JsonNode> agreements;
    private final JsonNode dataset;
    private final Words words;
    private final Svg svg = new Svg();

    private AgreementsInForce(List<JsonNode> agreements, JsonNode dataset, Words words) {
        this.agreements = agreements;
        this.dataset = dataset;
        this.words = words;
    }

    static String draw(Asked asked, Words words) {
        List<JsonNode> agreements = asked.nodes("agreements-in-force", "agreements").stream()
                .filter(agreement -> !agreement.path("inForceFrom").isNull())
                .toList();
        return new AgreementsInForce(agreements, asked.data("dataset").path("dataset"), words).draw();
    }

    private String draw() {
        LocalDate last = LocalDate.parse(dataset.path("releasedOn").asText());
        TimeScale time = new TimeScale(LocalDate.of(1951, 1, 1), last, LEFT, RIGHT);
        List<LocalDate> days = days(last);
        double most = days.stream()
                .mapToInt(day -> upTo(INSTRUMENTS.size() - 1, day))
                .max()
                .orElse(1);
        ValueScale scale = ValueScale.to(most, Frame.TOP + 8, BASE);
        for (int i = INSTRUMENTS.size() - 1; i >= 0; i--) {
            layer(i, days, time, scale);
        }
        scale.draw(svg, LEFT, RIGHT);
        time.draw(svg, DECADE, Frame.TOP, BASE);
        return Frame.around(svg, HEIGHT, "agreements-in-force", words, dataset);
    }

    /** The days on which the number changes, and the last. */
    private List<LocalDate> days(LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>(Collections.singleton(last));
        for (JsonNode agreement : agreements) {
            days.add(from(agreement));
            if (!agreement.path("inForceUntil").isNull()) {
                days.add(until(agreement).plusDays(1));
            }
        }
        return new ArrayList<>(days.headSet(last, true));
    }

    private void layer(int instrument, List<LocalDate> days, TimeScale time, ValueScale scale) {
        StringBuilder path =
                new StringBuilder("M").append(Svg.number(LEFT)).append(' ').append(Svg.number(BASE));
        for (LocalDate day : days) {
            path.append('H').append(Svg.number(time.x(day)));
            path.append('V').append(Svg.number(scale.y(upTo(instrument, day))));
        }
        path.append('V').append(Svg.number(BASE)).append('Z');
        LocalDate last = days.get(days.size() - 1);
        int below = instrument == 0 ? 0 : upTo(instrument - 1, last);
        int count = upTo(instrument, last) - below;
        String name = INSTRUMENTS.get(instrument).toLowerCase(Locale.ROOT).replace('_', '-');
        svg.leaf("path", "class", "layer-" + instrument, "d", path);
        if (count > 0) {
            String label = words.of("agreements-in-force." + name) + " " + count;
            svg.text("text", label, "class", "label", "x", RIGHT + 8, "y", scale.y(below + count / 2.0) + 4);
        }
    }

    /** How many agreements, of the instruments up to this one, were in force on a day. */
    private int upTo(int instrument, LocalDate day) {
        return (int) agreements.stream()
                .filter(agreement -> instrument(agreement) <= instrument)
                .filter(agreement -> !from(agreement).isAfter(day))
                .filter(agreement -> agreement.path("inForceUntil").isNull()
                        || !until(agreement).isBefore(day))
                .count();
    }

    private static int instrument(JsonNode agreement) {
        int known = INSTRUMENTS.indexOf(agreement.path("instrument").asText());
        return known < 0 ? INSTRUMENTS.size() - 1 : known;
    }

    private static LocalDate from(JsonNode agreement) {
        return LocalDate.parse(agreement.path("inForceFrom").asText());
    }

    private static LocalDate until(JsonNode agreement) {
        return LocalDate.parse(agreement.path("inForceUntil").asText());
    }
}
