package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.series.SeriesView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of series. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("EventSeriesConnection")
@Description("A page of series.")
public record EventSeriesConnection(@Ignore Listed<SeriesView> listed) {

    @NonNull
    public List<@NonNull EventSeriesEdge> getEdges() {
        return listed.edges(EventSeriesEdge::new);
    }

    @NonNull
    public List<@NonNull SeriesView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many series there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
