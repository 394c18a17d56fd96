package org.allianceevents.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One value of a dimension, and how many events have it. */
@Name("FacetCount")
@Description("One value of a dimension, and how many events have it.")
public record FacetCount(
        @NonNull @Description("The value as a filter takes it.") String value,
        @NonNull @Description("The value as people read it.") String label,
        @NonNull int count) {}
