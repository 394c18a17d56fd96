package org.allianceevents.place;

import java.util.List;
import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.GeoPrecision;
import org.allianceevents.dataset.PlaceKind;
import org.allianceevents.node.GlobalId;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A place as the API shows it. Its events are asked of the search. */
@Name("Place")
@Description("A base, town, island, country or sea area where events take place.")
public record PlaceView(
        @Ignore long key,
        @NonNull @Description("Its name for ever, in lower-case words and hyphens.") String slug,
        @NonNull String name,
        @Nullable String nameJa,
        @NonNull PlaceKind kind,
        @Description("ISO 3166-1 alpha-2; null at sea.") @Nullable String country,
        @Description("The place that contains it.") @Nullable PlaceView parent,
        @Description("Degrees north, WGS 84.") @Nullable Double latitude,
        @Description("Degrees east, WGS 84.") @Nullable Double longitude,
        @NonNull @Description("What the coordinates stand for.") GeoPrecision precision,
        @NonNull
                @Description(
                        "The services or commands that run the base or facility, or ran it last; empty if that isn't recorded.")
                List<@NonNull ActorView> operators)
        implements Node {

    @Override
    @Id
    @NonNull
    public String getId() {
        return GlobalId.Type.PLACE.id(slug);
    }
}
