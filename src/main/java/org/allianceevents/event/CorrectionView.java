package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A correction as the API shows it. */
@Name("Correction")
@Description("A change to an event after a release.")
public record CorrectionView(
        @NonNull LocalDate on,
        @NonNull @Description("The fields that were mended.") List<@NonNull String> fields,
        @NonNull String note) {}
