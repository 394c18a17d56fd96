package org.allianceevents.event;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A phase as the API shows it. */
@Name("AgreementPhase")
@Description("A stage in the life of an agreement: an extension, provisional application, an amendment, termination.")
public record PhaseView(
        @NonNull String label,
        @NonNull LocalDate from,
        @Description("The last day; null if it goes on, or for a single day.") @Nullable LocalDate until,
        @Nullable String note) {}
