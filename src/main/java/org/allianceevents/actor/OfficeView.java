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
                LocalDate until,
        @Description(
                        "What is known of the time where not both days are, as an interval in the Extended Date/Time Format:"
                                + " 1993-11/1996-06; /1988-02 where the start is not known, 1985-04/ where the end is not,"
                                + " 2024-10/.. while the office is held. Null where there is no more to say than the days do.")
                @Nullable
                String period) {}
