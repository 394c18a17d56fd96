package org.allianceevents.graphql.connection;

import org.allianceevents.event.DevelopmentView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the developments of a page, and where it stands. */
@Name("DevelopmentEdge")
@Description("One of the developments of a page, and where it stands.")
public record DevelopmentEdge(@NonNull String cursor, @NonNull DevelopmentView node) {}
