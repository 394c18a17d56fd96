package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.actor.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of actors. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("ActorConnection")
@Description("A page of actors.")
public record ActorConnection(@Ignore Listed<ActorView> listed) {

    @NonNull
    public List<@NonNull ActorEdge> getEdges() {
        return listed.edges(ActorEdge::new);
    }

    @NonNull
    public List<@NonNull ActorView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many actors there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
