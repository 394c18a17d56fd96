package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** How far the event had come on the day of the release. */
@Description("How far the event had come on the day of the release.")
public enum EventStatus {
    @Description("Made public, not yet begun.")
    ANNOUNCED,

    @Description("Begun and not ended.")
    ONGOING,

    @Description("Ended as planned, or done.")
    COMPLETED,

    @Description("Put off to a later or unknown date.")
    POSTPONED,

    @Description("Called off before it took place.")
    CANCELLED
}
