package org.allianceevents.event;

import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.node.Node;
import org.allianceevents.place.PlaceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A deployment as the API shows it. */
@Name("Deployment")
@Description(
        "A unit, ship, aircraft or system arrived, left or changed its posture. Its start date is the arrival, its end"
                + " date the departure.")
public final class DeploymentView extends EventFields implements EventView, Node {

    /** What only deployments have. */
    public record Movement(
            DeploymentPosture posture,
            DeploymentChange change,
            @Nullable ActorView unit,
            @Nullable String platform,
            @Nullable Integer quantity,
            @Nullable PlaceView origin,
            @Nullable PlaceView destination) {}

    private final Movement movement;

    public DeploymentView(EventFacts facts, Movement movement) {
        super(facts);
        this.movement = movement;
    }

    @NonNull
    public DeploymentPosture getPosture() {
        return movement.posture();
    }

    @NonNull
    public DeploymentChange getChange() {
        return movement.change();
    }

    @Description("The unit, ship or command deployed.")
    public @Nullable ActorView getUnit() {
        return movement.unit();
    }

    @Description("The type of aircraft, ship or system.")
    public @Nullable String getPlatform() {
        return movement.platform();
    }

    @Description("How many of the platform.")
    public @Nullable Integer getQuantity() {
        return movement.quantity();
    }

    @Description("Where it came from.")
    public @Nullable PlaceView getOrigin() {
        return movement.origin();
    }

    @Description("Where it came to.")
    public @Nullable PlaceView getDestination() {
        return movement.destination();
    }

    @NonNull
    @Description("Whether it goes on: it has no end date.")
    public boolean isOngoing() {
        return getEndDate() == null;
    }
}
