package org.allianceevents.graphql.connection;

import org.allianceevents.place.PlaceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the places of a page, and where it stands. */
@Name("PlaceEdge")
@Description("One of the places of a page, and where it stands.")
public record PlaceEdge(@NonNull String cursor, @NonNull PlaceView node) {}
