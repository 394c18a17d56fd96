package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.DevelopmentView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of developments. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("DevelopmentConnection")
@Description("A page of developments.")
public record DevelopmentConnection(
        @NonNull List<@NonNull DevelopmentEdge> edges,
        @NonNull List<@NonNull DevelopmentView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many developments there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static DevelopmentConnection of(Listed<DevelopmentView> listed) {
        return new DevelopmentConnection(
                listed.edges(DevelopmentEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
