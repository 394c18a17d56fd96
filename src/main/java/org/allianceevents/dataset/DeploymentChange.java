package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What changed with the deployment. */
@Description("What changed with the deployment.")
public enum DeploymentChange {
    @Description("A force arrived.")
    ARRIVAL,

    @Description("A force left.")
    DEPARTURE,

    @Description("One force took over from another.")
    REPLACEMENT,

    @Description("A unit, base or headquarters was set up.")
    ESTABLISHMENT,

    @Description("A unit changed its name, structure or tasks.")
    REORGANIZATION,

    @Description("A force moved from one place to another.")
    RELOCATION,

    @Description("A unit, base or headquarters was closed.")
    DISESTABLISHMENT,

    @Description("A change was planned or announced, and has not happened.")
    PLANNED
}
