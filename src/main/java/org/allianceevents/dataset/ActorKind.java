package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What sort of actor this is. */
@Description("What sort of actor this is.")
public enum ActorKind {
    @Description("A state.")
    STATE,

    @Description("The government or chief executive of a state, or a subnational government.")
    GOVERNMENT,

    @Description("A ministry or department.")
    MINISTRY,

    @Description("An agency or office below or beside a ministry.")
    AGENCY,

    @Description("An armed service.")
    ARMED_SERVICE,

    @Description("A command or headquarters.")
    COMMAND,

    @Description("A military unit.")
    UNIT,

    @Description("A ship or other vessel.")
    SHIP,

    @Description("An international organization, grouping or bilateral body.")
    INTERNATIONAL_ORGANIZATION,

    @Description("A company.")
    COMPANY,

    @Description("A think tank, foundation or university.")
    THINK_TANK,

    @Description("A legislature.")
    LEGISLATURE,

    @Description("A person.")
    PERSON
}
