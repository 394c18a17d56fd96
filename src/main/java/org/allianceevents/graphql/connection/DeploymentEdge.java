package org.allianceevents.graphql.connection;

import org.allianceevents.event.DeploymentView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the deployments of a page, and where it stands. */
@Name("DeploymentEdge")
@Description("One of the deployments of a page, and where it stands.")
public record DeploymentEdge(@NonNull String cursor, @NonNull DeploymentView node) {}
