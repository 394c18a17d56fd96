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
public record ExerciseConnection(@Ignore Listed<ExerciseView> listed) {

    @NonNull
    public List<@NonNull ExerciseEdge> getEdges() {
        return listed.edges(ExerciseEdge::new);
    }

    @NonNull
    public List<@NonNull ExerciseView> getNodes() {
        return listed.views();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return listed.pageInfo();
    }

    @NonNull
    @Description("How many exercises there are on all pages.")
    public int getTotalCount() {
        return listed.selected().count();
    }
}
