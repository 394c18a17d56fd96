package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The rank of the most senior people who took part. */
@Description("The rank of the most senior people who took part.")
public enum MeetingLevel {
    @Description("Heads of state or government.")
    LEADERS,

    @Description("Cabinet ministers and secretaries.")
    MINISTERS,

    @Description("Deputy and vice-ministers, deputy and under secretaries.")
    DEPUTY_MINISTERS,

    @Description("Assistant secretaries, directors-general and ambassadors.")
    SENIOR_OFFICIALS,

    @Description("Commanders and chiefs of staff.")
    COMMANDERS,

    @Description("Working-level officials, officers and scholars.")
    EXPERTS
}
