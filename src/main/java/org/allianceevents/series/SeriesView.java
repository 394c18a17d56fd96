package org.allianceevents.series;

import org.allianceevents.dataset.EventKind;
import org.allianceevents.node.GlobalId;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A series as the API shows it. Its events are asked of the search. */
@Name("EventSeries")
@Description("Events of one kind that follow one another: an exercise held every year, a committee.")
public record SeriesView(
        @Ignore long key,
        @NonNull @Description("Its name for ever, in lower-case words and hyphens.") String slug,
        @NonNull String name,
        @Nullable String nameJa,
        @NonNull EventKind kind,
        @NonNull String description,
        @Description("Year of the first edition.") @Nullable Integer startedIn,
        @Description("Year of the last edition; null while the series goes on.") @Nullable Integer endedIn)
        implements Node {

    @Override
    @Id
    @NonNull
    public String getId() {
        return GlobalId.Type.SERIES.id(slug);
    }
}
