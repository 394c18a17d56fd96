package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The part that an actor took in an event. */
@Description("The part that an actor took in an event.")
public enum ParticipantRole {
    @Description("Received the others.")
    HOST,

    @Description("Took part.")
    PARTICIPANT,

    @Description("Chaired jointly.")
    CO_CHAIR,

    @Description("Signed, or is a party.")
    SIGNATORY,

    @Description("Spoke, announced or decided.")
    SPEAKER,

    @Description("Observed.")
    OBSERVER,

    @Description("Was deployed.")
    DEPLOYED,

    @Description("Operated the unit or system.")
    OPERATOR,

    @Description("Received what was given.")
    RECIPIENT,

    @Description("Was contracted.")
    CONTRACTOR,

    @Description("Was affected.")
    AFFECTED
}
