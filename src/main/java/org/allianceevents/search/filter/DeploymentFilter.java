package org.allianceevents.search.filter;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which deployments. */
@Input("DeploymentFilter")
@Description("Which deployments: every part that is given must hold.")
public class DeploymentFilter {

    @Description("What holds for events of all kinds.")
    public @Nullable EventFilter event;

    @Description("One of these postures.")
    public @Nullable List<@NonNull DeploymentPosture> posture;

    @Description("One of these changes.")
    public @Nullable List<@NonNull DeploymentChange> change;

    @Description("Under way on this day.")
    public @Nullable LocalDate activeOn;

    @Description("Of one of these units, by slug.")
    public @Nullable List<@NonNull String> unit;
}
