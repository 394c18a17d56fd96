package org.allianceevents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Elements of SVG 1.1, one after the other. All text is escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Begins an element; attributes are names and values in turn, numbers to a tenth of a pixel. */
    Svg open(String tag, Object... attributes) {
        begin(tag, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    Svg leaf(String tag, Object... attributes) {
        begin(tag, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element that holds text only. */
    Svg text(String tag, String text, Object... attributes) {
        begin(tag, attributes);
        out.append('>').append(escaped(text)).append("</").append(tag).append(">\n");
        return this;
    }

    /** A mark that says on pointing what it stands for. */
    Svg mark(String tag, String meaning, Object... attributes) {
        begin(tag, attributes);
        out.append("><title>")
                .append(escaped(meaning))
                .append("</title></")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** What was written elsewhere. */
    Svg add(Svg other) {
        out.append(other.out);
        return this;
    }

    private void begin(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String written = value instanceof Double number ? number(number) : escaped(String.valueOf(value));
            out.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
        }
    }

    /** To a tenth, without zeros that say nothing. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
