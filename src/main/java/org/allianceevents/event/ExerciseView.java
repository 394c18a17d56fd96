package org.allianceevents.event;

import java.util.List;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An exercise as the API shows it. */
@Name("Exercise")
@Description("Forces trained or tested themselves.")
public final class ExerciseView extends EventFields implements EventView, Node {

    private final List<ExerciseType> exerciseType;
    private final @Nullable HostSide hostSide;
    private final int days;

    /** @param days how many days it lasted at most, the first and the last included */
    public ExerciseView(EventFacts facts, List<ExerciseType> exerciseType, @Nullable HostSide hostSide, int days) {
        super(facts);
        this.exerciseType = exerciseType;
        this.hostSide = hostSide;
        this.days = days;
    }

    @NonNull
    public List<@NonNull ExerciseType> getExerciseType() {
        return exerciseType;
    }

    public @Nullable HostSide getHostSide() {
        return hostSide;
    }

    @NonNull
    @Description("Days from the start date to the end date, both included; until the release's day while it goes on.")
    public int getDays() {
        return days;
    }
}
