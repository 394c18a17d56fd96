package org.allianceevents.graphql;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.RelationView;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Events of all kinds, and the fields of theirs that take arguments or point at other events. */
@GraphQLApi
public class EventApi {

    private final EventPages pages;
    private final EventSearch search;
    private final Catalog catalog;

    EventApi(EventPages pages, EventSearch search, Catalog catalog) {
        this.pages = pages;
        this.search = search;
        this.catalog = catalog;
    }

    @Query
    @Description("One event, by its slug or one that it bore before; null if there is none.")
    public @Nullable EventView event(@Name("slug") @NonNull String slug) {
        return search.find(slug).map(catalog::event).orElse(null);
    }

    @Query
    @NonNull
    @Description("Events of all kinds, the latest first unless ordered otherwise.")
    public EventConnection events(
            @Name("filter") @Nullable EventFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        return pages.connection(EventSelection.of(filter), orderBy, pages.request(first, after, last, before));
    }

    @NonNull
    @Description("Everyone who took part, or those in one of the roles.")
    public List<@NonNull ParticipantView> participants(
            @Source EventView event, @Name("role") @Nullable List<ParticipantRole> role) {
        List<ParticipantView> all = event.participants();
        return role == null
                ? all
                : all.stream().filter(p -> role.contains(p.role())).toList();
    }

    @NonNull
    @Description("The other event.")
    public EventView event(@Source RelationView relation) {
        return catalog.related(relation.otherKey());
    }

    @NonNull
    @Description("What came out of the meeting: agreements, statements, plans.")
    public List<@NonNull EventView> outcomes(@Source MeetingView meeting) {
        return catalog.events(meeting.getRelations().stream()
                .filter(relation -> relation.type() == RelationType.PRODUCED)
                .map(RelationView::otherKey)
                .toList());
    }

    @NonNull
    @Description("Whether it was in force on a day, from the day of entry into force to the last day, both included.")
    public boolean inForce(@Source AgreementView agreement, @Name("on") @NonNull LocalDate on) {
        return agreement.inForceOn(on);
    }
}
