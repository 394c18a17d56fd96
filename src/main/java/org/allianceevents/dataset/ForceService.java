package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The service that a count of personnel is for. */
@Description("The service that a count of personnel is for.")
public enum ForceService {
    @Description("All active-duty services together.")
    TOTAL,

    @Description("U.S. Army.")
    ARMY,

    @Description("U.S. Navy.")
    NAVY,

    @Description("U.S. Marine Corps.")
    MARINE_CORPS,

    @Description("U.S. Air Force.")
    AIR_FORCE,

    @Description("U.S. Space Force.")
    SPACE_FORCE,

    @Description("U.S. Coast Guard.")
    COAST_GUARD,

    @Description("Civilian employees of the Department of Defense.")
    CIVILIANS
}
