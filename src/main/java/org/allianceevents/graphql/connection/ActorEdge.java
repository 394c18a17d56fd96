package org.allianceevents.graphql.connection;

import org.allianceevents.actor.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the actors of a page, and where it stands. */
@Name("ActorEdge")
@Description("One of the actors of a page, and where it stands.")
public record ActorEdge(@NonNull String cursor, @NonNull ActorView node) {}
