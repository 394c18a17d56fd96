package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** Where an exercise was held, seen from the alliance. */
@Description("Where an exercise was held, seen from the alliance.")
public enum HostSide {
    @Description("Japan, its territorial sea and air included.")
    JAPAN,

    @Description("The United States and its territories.")
    UNITED_STATES,

    @Description("A third country.")
    THIRD_COUNTRY,

    @Description("International waters and airspace.")
    HIGH_SEAS
}
