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
public record MeetingConnection(@Ignore Listed<MeetingView> listed) {

    @NonNull
    public List<@NonNull MeetingEdge> getEdges() {
        return listed.edges(MeetingEdge::new);
    }

    @NonNull
    public List<@NonNull MeetingView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many meetings there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
