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
public record ActorConnection(
        @NonNull List<@NonNull ActorEdge> edges,
        @NonNull List<@NonNull ActorView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many actors there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static ActorConnection of(Listed<ActorView> listed) {
        return new ActorConnection(listed.edges(ActorEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
