package org.allianceevents.graphql.connection;

import org.allianceevents.event.ExerciseView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the exercises of a page, and where it stands. */
@Name("ExerciseEdge")
@Description("One of the exercises of a page, and where it stands.")
public record ExerciseEdge(@NonNull String cursor, @NonNull ExerciseView node) {}
