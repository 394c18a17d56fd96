package org.allianceevents.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One bucket of a timeline. */
@Name("TimelineBucket")
@Description("One bucket of a timeline. A bucket without an event is there, with zero.")
public record TimelineBucket(
        @NonNull @Description("The first day.") LocalDate start,
        @NonNull @Description("The last day.") LocalDate end,
        @NonNull @Description("Events that start in the bucket.") int count,
        @NonNull @Description("Days of the bucket on which at least one of the events was under way.") int days,
        @NonNull @Description("The count by the values of the split; empty without a split.")
                List<@NonNull FacetCount> split) {}
