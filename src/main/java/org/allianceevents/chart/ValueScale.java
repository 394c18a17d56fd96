package org.allianceevents.chart;

import java.text.NumberFormat;
import java.util.Locale;

/** Values from zero up to a round number, along a line of pixels. */
record ValueScale(double most, double step, double top, double base) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /** Up to the value or a little more, in some four steps. */
    static ValueScale to(double value, double top, double base) {
        double rough = Math.max(value, 1) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * ROUND[ROUND.length - 1];
        for (int i = ROUND.length - 1; i >= 0; i--) {
            if (power * ROUND[i] >= rough) {
                step = power * ROUND[i];
            }
        }
        double whole = Math.max(step, 1);
        return new ValueScale(Math.ceil(Math.max(value, 1) / whole) * whole, whole, top, base);
    }

    double y(double value) {
        return base - value / most * (base - top);
    }

    void draw(Svg svg, double left, double right) {
        for (double value = 0; value <= most; value += step) {
            String line = value == 0 ? "base" : "grid";
            svg.leaf("line", "class", line, "x1", left, "x2", right, "y1", y(value), "y2", y(value));
            svg.text("text", written(value), "class", "tick end", "x", left - 6, "y", y(value) + 4);
        }
    }

    static String written(double value) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }
}
