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
public record DevelopmentConnection(@Ignore Listed<DevelopmentView> listed) {

    @NonNull
    public List<@NonNull DevelopmentEdge> getEdges() {
        return listed.edges(DevelopmentEdge::new);
    }

    @NonNull
    public List<@NonNull DevelopmentView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many developments there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
