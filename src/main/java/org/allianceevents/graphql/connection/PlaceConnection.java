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
public record PlaceConnection(@Ignore Listed<PlaceView> listed) {

    @NonNull
    public List<@NonNull PlaceEdge> getEdges() {
        return listed.edges(PlaceEdge::new);
    }

    @NonNull
    public List<@NonNull PlaceView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many places there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
