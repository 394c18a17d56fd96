package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.EventView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of events. What it was chosen by stays with it, for the count and the facets that a client may ask for. */
@Name("EventConnection")
@Description("A page of events.")
public record EventConnection(@Ignore Listed<EventView> listed) {

    @NonNull
    public List<@NonNull EventEdge> getEdges() {
        return listed.edges(EventEdge::new);
    }

    @NonNull
    public List<@NonNull EventView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many events there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
