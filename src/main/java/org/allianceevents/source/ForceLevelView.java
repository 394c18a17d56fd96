package org.allianceevents.source;

import java.time.LocalDate;
import org.allianceevents.dataset.ForceService;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A force level as the API shows it. */
@Name("ForceLevel")
@Description("U.S. personnel in an area of Japan on the date of a report.")
public record ForceLevelView(
        @NonNull @Description("The last day of the report's month.") LocalDate asOf,
        @NonNull @Description("\"Japan\", or \"Ryukyu Islands\" before their reversion in 1972.") String area,
        @NonNull ForceService service,
        @NonNull int personnel,
        @NonNull SourceView source,
        @Nullable String note) {}
