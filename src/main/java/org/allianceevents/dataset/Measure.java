package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What a figure counts. */
@Description("What a figure counts.")
public enum Measure {
    @Description("People.")
    PERSONNEL,

    @Description("Aircraft.")
    AIRCRAFT,

    @Description("Ships and other vessels.")
    SHIPS,

    @Description("Land vehicles.")
    VEHICLES,

    @Description("Military units.")
    UNITS,

    @Description("Bases, ports, airports and other facilities.")
    FACILITIES,

    @Description("Money, in the unit that the figure names.")
    COST,

    @Description("Time, in the unit that the figure names.")
    DURATION,

    @Description("Length, in the unit that the figure names.")
    DISTANCE,

    @Description("Countries.")
    COUNTRIES,

    @Description("Anything else, in the unit that the figure names.")
    OTHER
}
