package org.allianceevents.graphql.connection;

import org.allianceevents.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the sources of a page, and where it stands. */
@Name("SourceEdge")
@Description("One of the sources of a page, and where it stands.")
public record SourceEdge(@NonNull String cursor, @NonNull SourceView node) {}
