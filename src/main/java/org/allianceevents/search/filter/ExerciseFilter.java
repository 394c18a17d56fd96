package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which exercises. */
@Input("ExerciseFilter")
@Description("Which exercises: every part that is given must hold.")
public class ExerciseFilter {

    @Description("What holds for events of all kinds.")
    public @Nullable EventFilter event;

    @Description("Of at least one of these types.")
    public @Nullable List<@NonNull ExerciseType> exerciseType;

    @Description("On one of these sides.")
    public @Nullable List<@NonNull HostSide> hostSide;
}
