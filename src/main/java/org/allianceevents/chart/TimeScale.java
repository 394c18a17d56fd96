package org.allianceevents.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days along a line of pixels. */
record TimeScale(LocalDate first, LocalDate last, double left, double right) {

    double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + part * (right - left);
    }

    /** Marks every so many years, with a line up to the top of the chart. */
    void draw(Svg svg, int years, double top, double base) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (year % years == 0 && !LocalDate.of(year, 1, 1).isBefore(first)) {
                double x = x(LocalDate.of(year, 1, 1));
                svg.leaf("line", "class", "grid", "x1", x, "x2", x, "y1", top, "y2", base);
                svg.text("text", String.valueOf(year), "class", "tick middle", "x", x, "y", base + 16);
            }
        }
    }
}
