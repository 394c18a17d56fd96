package org.allianceevents.search.filter;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included; either may be left out. */
@Input("DateRange")
@Description("Days from one to another, both included; either may be left out.")
public class DateRange {

    @Description("The first day.")
    public @Nullable LocalDate from;

    @Description("The last day.")
    public @Nullable LocalDate to;

    @Description("How an event must lie to these days.")
    @DefaultValue("OVERLAPS")
    public DateMatch match = DateMatch.OVERLAPS;
}
