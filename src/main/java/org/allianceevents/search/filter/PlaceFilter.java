package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.PlaceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which places. */
@Input("PlaceFilter")
@Description("Which places: every part that is given must hold.")
public class PlaceFilter {

    @Description("One of these kinds.")
    public @Nullable List<@NonNull PlaceKind> kind;

    @Description("In one of these countries, ISO 3166-1 alpha-2.")
    public @Nullable List<@NonNull String> country;

    @Description("Words in names and aliases.")
    public @Nullable String text;
}
