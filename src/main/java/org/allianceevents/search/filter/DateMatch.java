package org.allianceevents.search.filter;

import org.eclipse.microprofile.graphql.Description;

/** How an event must lie to a range of days. */
@Description("How an event must lie to a range of days.")
public enum DateMatch {
    @Description("At least one day of the event is in the range.")
    OVERLAPS,

    @Description("Every day of the event is in the range.")
    WITHIN,

    @Description("The event starts in the range.")
    STARTS,

    @Description("The event ends in the range.")
    ENDS
}
