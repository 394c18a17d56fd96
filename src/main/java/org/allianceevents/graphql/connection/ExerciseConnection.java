package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.event.ExerciseView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of exercises. What it was chosen by stays with it, for the count that a client may ask for. */
@Name("ExerciseConnection")
@Description("A page of exercises.")
public record ExerciseConnection(
        @NonNull List<@NonNull ExerciseEdge> edges,
        @NonNull List<@NonNull ExerciseView> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Selected selected) {

    @NonNull
    @Description("How many exercises there are on all pages.")
    public int getTotalCount() {
        return selected.count();
    }

    /** The page with these views. */
    public static ExerciseConnection of(Listed<ExerciseView> listed) {
        return new ExerciseConnection(
                listed.edges(ExerciseEdge::new), listed.views(), listed.pageInfo(), listed.selected());
    }
}
