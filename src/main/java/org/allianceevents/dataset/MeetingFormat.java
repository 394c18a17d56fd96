package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The form in which people met. */
@Description("The form in which people met.")
public enum MeetingFormat {
    @Description("Heads of state or government met in person.")
    SUMMIT,

    @Description(
            "Foreign and defense ministers of both sides met; for Japan and the United States the Security Consultative Committee.")
    TWO_PLUS_TWO,

    @Description("Ministers met.")
    MINISTERIAL,

    @Description("Heads of state or government spoke by telephone or video.")
    LEADERS_CALL,

    @Description("Three countries met.")
    TRILATERAL,

    @Description("Four or more countries, or an international body, met.")
    MULTILATERAL,

    @Description("Officials below minister met.")
    SENIOR_OFFICIALS,

    @Description("A commander or service chief called on counterparts.")
    COMMANDER_VISIT,

    @Description("A working-level body met.")
    WORKING_GROUP,

    @Description("A standing forum of officials and industry met.")
    FORUM,

    @Description("A conference or seminar was held.")
    CONFERENCE
}
