package org.allianceevents.graphql.connection;

import org.allianceevents.series.SeriesView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the series of a page, and where it stands. */
@Name("EventSeriesEdge")
@Description("One of the series of a page, and where it stands.")
public record EventSeriesEdge(@NonNull String cursor, @NonNull SeriesView node) {}
