package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.place.PlaceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of places. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("PlaceConnection")
@Description("A page of places.")
public record PlaceConnection(
        @NonNull List<@NonNull PlaceEdge> edges,
        @NonNull List<@NonNull PlaceView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many places there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static PlaceConnection of(Listed<PlaceView> listed) {
        return new PlaceConnection(listed.edges(PlaceEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
