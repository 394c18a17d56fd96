package org.allianceevents.event;

import java.time.LocalDate;
import org.allianceevents.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A claim as the API shows it. */
@Name("Claim")
@Description("What one source says of a quantity: a value, or a range with one end or both.")
public record ClaimView(
        @Nullable Double value,
        @Nullable Double minimum,
        @Nullable Double maximum,
        @Description("\"about\", \"more than\", \"up to\".") @Nullable String qualifier,
        @Description("The day that the count is for, if not the event's.") @Nullable LocalDate asOf,
        @NonNull @Description("Whether the curators think it the best; a note says why.") boolean preferred,
        @NonNull SourceView source,
        @Nullable String note) {}
