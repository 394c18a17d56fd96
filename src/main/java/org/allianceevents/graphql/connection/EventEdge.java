package org.allianceevents.graphql.connection;

import org.allianceevents.event.EventView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the events of a page, and where it stands. */
@Name("EventEdge")
@Description("One of the events of a page, and where it stands.")
public record EventEdge(@NonNull String cursor, @NonNull EventView node) {}
