package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The nature of a development. */
@Description("The nature of a development.")
public enum DevelopmentType {
    @Description("A speech, statement or remark.")
    STATEMENT,

    @Description("A policy or strategy decision.")
    POLICY,

    @Description("A budget or appropriation.")
    BUDGET,

    @Description("A plan, made or reported.")
    PLAN,

    @Description("Help given or offered.")
    ASSISTANCE,

    @Description("An acquisition, development or transfer of equipment.")
    PROCUREMENT,

    @Description("An accident, crime, intrusion or launch.")
    INCIDENT,

    @Description("An act of a country or body outside the alliance.")
    THIRD_PARTY_ACTION,

    @Description("A body was created, changed or dissolved.")
    ORGANIZATION,

    @Description("A report or publication.")
    REPORT,

    @Description("A law or ordinance.")
    LEGISLATION
}
