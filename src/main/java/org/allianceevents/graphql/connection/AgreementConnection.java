package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.AgreementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of agreements. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("AgreementConnection")
@Description("A page of agreements.")
public record AgreementConnection(@Ignore Listed<AgreementView> listed) {

    @NonNull
    public List<@NonNull AgreementEdge> getEdges() {
        return listed.edges(AgreementEdge::new);
    }

    @NonNull
    public List<@NonNull AgreementView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many agreements there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
