package org.allianceevents.search.filter;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key to sort by. */
@Input("EventOrder")
@Description("One key to sort by. Events that are equal in all keys follow by slug, so that the order is total.")
public class EventOrder {

    @Description("What to sort by.")
    @NonNull
    public EventOrderField field;

    @Description("Which way.")
    @DefaultValue("DESC")
    @NonNull
    public OrderDirection direction = OrderDirection.DESC;
}
