package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.graphql.connection.AgreementConnection;
import org.allianceevents.graphql.connection.DeploymentConnection;
import org.allianceevents.graphql.connection.DevelopmentConnection;
import org.allianceevents.graphql.connection.ExerciseConnection;
import org.allianceevents.graphql.connection.MeetingConnection;
import org.allianceevents.search.KindConditions;
import org.allianceevents.search.PageRequest;
import org.allianceevents.search.filter.AgreementFilter;
import org.allianceevents.search.filter.DeploymentFilter;
import org.allianceevents.search.filter.DevelopmentFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.ExerciseFilter;
import org.allianceevents.search.filter.MeetingFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Events of one kind, each with the filter of its own. */
@GraphQLApi
public class KindApi {

    private final EventPages pages;
    private final KindConditions kinds;

    KindApi(EventPages pages, KindConditions kinds) {
        this.pages = pages;
        this.kinds = kinds;
    }

    @Query
    @NonNull
    @Description("Meetings, the latest first unless ordered otherwise.")
    public MeetingConnection meetings(
            @Name("filter") @Nullable MeetingFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        PageRequest request = pages.request(first, after, last, before);
        return new MeetingConnection(pages.page(kinds.meetings(filter), orderBy, request, MeetingView.class));
    }

    @Query
    @NonNull
    @Description("Agreements, the latest first unless ordered otherwise.")
    public AgreementConnection agreements(
            @Name("filter") @Nullable AgreementFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        PageRequest request = pages.request(first, after, last, before);
        return new AgreementConnection(pages.page(kinds.agreements(filter), orderBy, request, AgreementView.class));
    }

    @Query
    @NonNull
    @Description("Exercises, the latest first unless ordered otherwise.")
    public ExerciseConnection exercises(
            @Name("filter") @Nullable ExerciseFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        PageRequest request = pages.request(first, after, last, before);
        return new ExerciseConnection(pages.page(kinds.exercises(filter), orderBy, request, ExerciseView.class));
    }

    @Query
    @NonNull
    @Description("Deployments, the latest first unless ordered otherwise.")
    public DeploymentConnection deployments(
            @Name("filter") @Nullable DeploymentFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        PageRequest request = pages.request(first, after, last, before);
        return new DeploymentConnection(pages.page(kinds.deployments(filter), orderBy, request, DeploymentView.class));
    }

    @Query
    @NonNull
    @Description("Developments, the latest first unless ordered otherwise.")
    public DevelopmentConnection developments(
            @Name("filter") @Nullable DevelopmentFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        PageRequest request = pages.request(first, after, last, before);
        return new DevelopmentConnection(
                pages.page(kinds.developments(filter), orderBy, request, DevelopmentView.class));
    }
}
