package org.allianceevents.source;

import java.time.LocalDate;
import org.allianceevents.dataset.PublisherKind;
import org.allianceevents.node.GlobalId;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A source as the API shows it. Its events are asked of the search. */
@Name("Source")
@Description("A page that a curator read, and that events cite.")
public record SourceView(
        @Ignore long key,
        @NonNull @Description("Its name for ever, in lower-case words and hyphens.") String slug,
        @NonNull String title,
        @NonNull @Description("The publisher's name.") String publisher,
        @NonNull PublisherKind publisherKind,
        @NonNull String url,
        @Description("Address of an archived copy.") @Nullable String archiveUrl,
        @Description("The day of publication, if the page says one.") @Nullable LocalDate publishedOn,
        @NonNull @Description("The day on which a curator read the page, or a stored copy of it.") LocalDate accessedOn,
        @NonNull @Description("The page's language, BCP 47.") String language)
        implements Node {

    @Override
    @Id
    @NonNull
    public String getId() {
        return GlobalId.Type.SOURCE.id(slug);
    }
}
