package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.DevelopmentType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which developments. */
@Input("DevelopmentFilter")
@Description("Which developments: every part that is given must hold.")
public class DevelopmentFilter {

    @Description("What holds for events of all kinds.")
    public @Nullable EventFilter event;

    @Description("One of these types.")
    public @Nullable List<@NonNull DevelopmentType> developmentType;
}
