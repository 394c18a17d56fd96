package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.DeploymentView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of deployments. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("DeploymentConnection")
@Description("A page of deployments.")
public record DeploymentConnection(
        @NonNull List<@NonNull DeploymentEdge> edges,
        @NonNull List<@NonNull DeploymentView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many deployments there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static DeploymentConnection of(Listed<DeploymentView> listed) {
        return new DeploymentConnection(
                listed.edges(DeploymentEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
