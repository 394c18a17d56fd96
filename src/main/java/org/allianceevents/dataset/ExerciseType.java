package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What was trained, and how. */
@Description("What was trained, and how.")
public enum ExerciseType {
    @Description("Field training exercise: units in the field, at sea or in the air.")
    FIELD_TRAINING,

    @Description("Command post exercise: staffs and communications.")
    COMMAND_POST,

    @Description("Live-fire training.")
    LIVE_FIRE,

    @Description("Tabletop exercise: discussion of a scenario.")
    TABLETOP,

    @Description("Amphibious operations.")
    AMPHIBIOUS,

    @Description("Mine laying and mine countermeasures.")
    MINE_WARFARE,

    @Description("Anti-submarine warfare.")
    ANTI_SUBMARINE,

    @Description("Air combat and bomber escort.")
    AIR_COMBAT,

    @Description("Air and missile defense.")
    MISSILE_DEFENSE,

    @Description("Cyber defense.")
    CYBER,

    @Description("Space operations.")
    SPACE,

    @Description("Logistics and sustainment.")
    LOGISTICS,

    @Description("Humanitarian assistance and disaster relief.")
    DISASTER_RELIEF,

    @Description("Passing exercise at sea, formation flight.")
    PASSING_AND_FLYPAST,

    @Description("Any other type.")
    OTHER
}
