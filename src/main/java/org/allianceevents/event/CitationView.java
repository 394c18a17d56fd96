package org.allianceevents.event;

import java.util.List;
import org.allianceevents.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A citation as the API shows it. */
@Name("Citation")
@Description("A page that backs an event.")
public record CitationView(
        @NonNull SourceView source,
        @NonNull @Description("The fields of the event that the page backs: \"date\", \"figures.personnel\".")
                List<@NonNull String> supports,
        @Description("Where on the page.") @Nullable String locator) {}
