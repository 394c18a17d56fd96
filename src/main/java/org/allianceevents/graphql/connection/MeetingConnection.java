package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.MeetingView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of meetings. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("MeetingConnection")
@Description("A page of meetings.")
public record MeetingConnection(
        @NonNull List<@NonNull MeetingEdge> edges,
        @NonNull List<@NonNull MeetingView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many meetings there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static MeetingConnection of(Listed<MeetingView> listed) {
        return new MeetingConnection(
                listed.edges(MeetingEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
