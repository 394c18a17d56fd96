package org.allianceevents.graphql.connection;

import org.allianceevents.event.MeetingView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the meetings of a page, and where it stands. */
@Name("MeetingEdge")
@Description("One of the meetings of a page, and where it stands.")
public record MeetingEdge(@NonNull String cursor, @NonNull MeetingView node) {}
