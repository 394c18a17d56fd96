package org.allianceevents.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * U.S. personnel in an area of Japan on a report date, from {@code figures/us-personnel-in-japan.csv}.
 *
 * @param asOf the last day of the report's month
 * @param area "Japan", or "Ryukyu Islands" before their reversion in 1972
 * @param source slug of the report
 */
public record ForceLevelEntry(
        LocalDate asOf, String area, ForceService service, int personnel, String source, @Nullable String note) {}
