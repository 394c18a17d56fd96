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
public record AgreementConnection(
        @NonNull List<@NonNull AgreementEdge> edges,
        @NonNull List<@NonNull AgreementView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many agreements there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static AgreementConnection of(Listed<AgreementView> listed) {
        return new AgreementConnection(
                listed.edges(AgreementEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
