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
public record DeploymentConnection(@Ignore Listed<DeploymentView> listed) {

    @NonNull
    public List<@NonNull DeploymentEdge> getEdges() {
        return listed.edges(DeploymentEdge::new);
    }

    @NonNull
    public List<@NonNull DeploymentView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many deployments there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
