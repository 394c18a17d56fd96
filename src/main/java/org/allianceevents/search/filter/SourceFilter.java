package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.PublisherKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which sources. */
@Input("SourceFilter")
@Description("Which sources: every part that is given must hold.")
public class SourceFilter {

    @Description("Of one of these publishers, by slug or name.")
    public @Nullable List<@NonNull String> publisher;

    @Description("Of one of these kinds of publisher.")
    public @Nullable List<@NonNull PublisherKind> publisherKind;

    @Description("In one of these languages, BCP 47.")
    public @Nullable List<@NonNull String> language;

    @Description("Published in these days.")
    public @Nullable DateRange published;

    @Description("Words in titles and publishers.")
    public @Nullable String text;
}
