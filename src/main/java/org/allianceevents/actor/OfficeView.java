package org.allianceevents.actor;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An office as the API shows it. */
@Name("Office")
@Description("An office that a person held, both days included.")
public record OfficeView(
        @NonNull String title,
        @Nullable String titleJa,
        @NonNull @Description("The body that the office belongs to.") ActorView organization,
        @Description("The first day; null where it is not known.") @Nullable LocalDate from,
        @Description("The last day; null while the office is held, or where it is not known.") @Nullable
                LocalDate until) {}
