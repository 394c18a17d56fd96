package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of sources. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("SourceConnection")
@Description("A page of sources.")
public record SourceConnection(
        @NonNull List<@NonNull SourceEdge> edges,
        @NonNull List<@NonNull SourceView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many sources there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static SourceConnection of(Listed<SourceView> listed) {
        return new SourceConnection(
                listed.edges(SourceEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
