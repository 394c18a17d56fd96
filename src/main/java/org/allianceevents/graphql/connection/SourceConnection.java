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
public record SourceConnection(@Ignore Listed<SourceView> listed) {

    @NonNull
    public List<@NonNull SourceEdge> getEdges() {
        return listed.edges(SourceEdge::new);
    }

    @NonNull
    public List<@NonNull SourceView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many sources there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
