package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What every chart has around its marks: title, subtitle, the look, and the line that names release and license. */
final class Frame {

    static final double WIDTH = 960;
    static final double MARGIN = 24;

    /** Below title and subtitle. */
    static final double TOP = 84;

    /** Room for the source line. */
    static final double BOTTOM = 40;

    private static final String STYLE = style();

    private Frame() {}

    /**
     * A whole picture.
     *
     * @param key of its words: {@code <key>.title}, {@code <key>.subtitle}
     * @param dataset the release that it shows, as the API gives it
     */
    static String around(Svg marks, double height, String key, Words words, JsonNode dataset) {
        Svg svg = new Svg();
        String title = words.of(key + ".title");
        String subtitle = words.of(key + ".subtitle");
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
                "role",
                "img",
                "aria-labelledby",
                "title subtitle",
                "lang",
                words.language());
        String style = "<style>" + STYLE + "</style>\n";
        svg.leaf("rect", "class", "page", "width", WIDTH, "height", height);
        svg.text("text", title, "id", "title", "class", "title", "x", MARGIN, "y", 38.0);
        svg.text("text", subtitle, "id", "subtitle", "class", "subtitle", "x", MARGIN, "y", 60.0);
        String source = words.of(
                "source",
                dataset.path("version").asText(),
                dataset.path("releasedOn").asText(),
                dataset.path("license").asText());
        Svg foot = new Svg().text("text", source, "class", "source", "x", MARGIN, "y", height - 14);
        String head = svg.toString();
        int afterRoot = head.indexOf('\n') + 1;
        return head.substring(0, afterRoot) + style + head.substring(afterRoot) + marks + foot + "</svg>\n";
    }

    private static String style() {
        try (InputStream file = Frame.class.getResourceAsStream("/charts/style.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
