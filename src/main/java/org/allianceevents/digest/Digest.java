package org.allianceevents.digest;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.Domain;
import org.allianceevents.event.EventView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A digest. */
@Name("Digest")
@Description("A news digest of a window of days.")
public record Digest(
        @NonNull LocalDate from,
        @NonNull LocalDate to,
        @NonNull @Description("Titles of up to seven events: the highest level first, then those with most sources.")
                List<@NonNull String> headlines,
        @NonNull @Description("All events that start in the window, each under its main domain.")
                List<@NonNull DigestSection> sections,
        @NonNull @Description("The whole digest as CommonMark, with its sources.") String markdown) {

    /** The events of one domain. */
    @Name("DigestSection")
    @Description("The events of one domain, the earliest first.")
    public record DigestSection(@NonNull Domain domain, @NonNull List<@NonNull EventView> events) {}
}
