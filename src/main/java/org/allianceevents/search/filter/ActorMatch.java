package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.ParticipantRole;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Who took part, by slug. */
@Input("ActorMatch")
@Description("Who took part, by slug of actors.")
public class ActorMatch {

    @Description("At least one of these.")
    public @Nullable List<@NonNull String> anyOf;

    @Description("All of these.")
    public @Nullable List<@NonNull String> allOf;

    @Description("None of these.")
    public @Nullable List<@NonNull String> noneOf;

    @Description("In one of these roles.")
    public @Nullable List<@NonNull ParticipantRole> role;

    @Description(
            "Whether an actor stands for its members too: a state for its ministries, a ministry for its people in office.")
    @DefaultValue("true")
    public Boolean includeMembers = true;
}
