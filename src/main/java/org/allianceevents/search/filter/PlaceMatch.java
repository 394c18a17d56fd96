package org.allianceevents.search.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Where. */
@Input("PlaceMatch")
@Description("Where: every part that is given must hold.")
public class PlaceMatch {

    @Description("At one of these places, by slug.")
    public @Nullable List<@NonNull String> anyOf;

    @Description("In one of these countries, ISO 3166-1 alpha-2.")
    public @Nullable List<@NonNull String> country;

    @Description("Near a point.")
    public @Nullable Near near;

    @Description("Whether a place stands for its parts too: a prefecture for its bases.")
    @DefaultValue("true")
    public Boolean includeParts = true;
}
