package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** How the participants came together. */
@Description("How the participants came together.")
public enum MeetingMode {
    @Description("In one place.")
    IN_PERSON,

    @Description("By video.")
    VIRTUAL,

    @Description("Some in one place, some by video.")
    HYBRID,

    @Description("By telephone.")
    TELEPHONE
}
