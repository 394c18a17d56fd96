package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** How exactly the date is known: the unit that the sources give, never a finer one. */
@Description("How exactly the date is known: the unit that the sources give, never a finer one.")
public enum DatePrecision {
    @Description("Known to the day.")
    DAY,

    @Description("Known to the month.")
    MONTH,

    @Description("Known to the quarter of a calendar year.")
    QUARTER,

    @Description("Known to the year.")
    YEAR,

    @Description("Known to the decade.")
    DECADE
}
