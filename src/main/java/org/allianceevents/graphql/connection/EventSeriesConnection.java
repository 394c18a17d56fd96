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
public record EventSeriesConnection(
        @NonNull List<@NonNull EventSeriesEdge> edges,
        @NonNull List<@NonNull SeriesView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many series there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static EventSeriesConnection of(Listed<SeriesView> listed) {
        return new EventSeriesConnection(
                listed.edges(EventSeriesEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
