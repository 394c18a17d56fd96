package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.ActorKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which actors. */
@Input("ActorFilter")
@Description("Which actors: every part that is given must hold.")
public class ActorFilter {

    @Description("One of these kinds.")
    public @Nullable List<@NonNull ActorKind> kind;

    @Description("Of one of these countries, ISO 3166-1 alpha-2.")
    public @Nullable List<@NonNull String> country;

    @Description("A member of this actor, or of a member, by slug.")
    public @Nullable String memberOf;

    @Description("Words in names and aliases.")
    public @Nullable String text;
}
