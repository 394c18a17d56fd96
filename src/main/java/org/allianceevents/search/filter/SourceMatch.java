package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.PublisherKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What backs an event. */
@Input("SourceMatch")
@Description("What backs an event: sources for which every part that is given holds.")
public class SourceMatch {

    @Description("One of these pages, by slug.")
    public @Nullable List<@NonNull String> anyOf;

    @Description("Of one of these publishers, by slug or name.")
    public @Nullable List<@NonNull String> publisher;

    @Description("Of one of these kinds of publisher.")
    public @Nullable List<@NonNull PublisherKind> publisherKind;

    @Description("In one of these languages, BCP 47.")
    public @Nullable List<@NonNull String> language;

    @Description("At least this many such sources.")
    public @Nullable Integer atLeast;
}
