package org.allianceevents.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.allianceevents.actor.Actor;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.place.Place;
import org.jspecify.annotations.Nullable;

/** A unit, ship, aircraft or system arrived, left or changed its posture. */
@Entity
@DiscriminatorValue("DEPLOYMENT")
public class Deployment extends Event {

    @Enumerated(EnumType.STRING)
    public DeploymentPosture posture;

    @Enumerated(EnumType.STRING)
    public DeploymentChange change;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor unit;

    /** The type of aircraft, ship or system. */
    public @Nullable String platform;

    /** How many of the platform. */
    public @Nullable Integer quantity;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Place origin;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Place destination;
}
