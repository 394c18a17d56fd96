package org.allianceevents.search.filter;

import org.eclipse.microprofile.graphql.Description;

/** Which way to sort. */
@Description("Which way to sort.")
public enum OrderDirection {
    @Description("From the least to the greatest.")
    ASC,

    @Description("From the greatest to the least.")
    DESC
}
