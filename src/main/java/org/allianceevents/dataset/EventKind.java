package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What sort of thing happened. Each kind is an object type of its own. */
@Description("What sort of thing happened. Each kind is an object type of its own.")
public enum EventKind {
    @Description("People met or spoke with one another.")
    MEETING,

    @Description("An instrument was announced, signed or came into force.")
    AGREEMENT,

    @Description("Forces trained or tested themselves.")
    EXERCISE,

    @Description("A unit, ship, aircraft or system arrived, left or changed its posture.")
    DEPLOYMENT,

    @Description("What bears on the alliance and is none of the other four.")
    DEVELOPMENT
}
