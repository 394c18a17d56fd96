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
public record EventConnection(
        @NonNull List<@NonNull EventEdge> edges,
        @NonNull List<@NonNull EventView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many events there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static EventConnection of(Listed<EventView> listed) {
        return new EventConnection(listed.edges(EventEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
