package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** On what footing a force is where it is. */
@Description("On what footing a force is where it is.")
public enum DeploymentPosture {
    @Description("Stationed abroad permanently.")
    FORWARD_DEPLOYED,

    @Description("Present in turns, one unit relieving another.")
    ROTATIONAL,

    @Description("Present for a limited time.")
    TEMPORARY,

    @Description("A ship called at a port.")
    PORT_VISIT,

    @Description("Deployed for an operation.")
    OPERATION
}
