package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.Domain;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** In which fields of activity or policy. */
@Input("DomainMatch")
@Description("In which fields of activity or policy.")
public class DomainMatch {

    @Description("At least one of these.")
    public @Nullable List<@NonNull Domain> anyOf;

    @Description("All of these.")
    public @Nullable List<@NonNull Domain> allOf;

    @Description("None of these.")
    public @Nullable List<@NonNull Domain> noneOf;
}
