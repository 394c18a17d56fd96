package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.actor.ActorView;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.graphql.connection.ActorConnection;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.search.Directory;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorFilter;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Actors, their members and their events. */
@GraphQLApi
public class ActorApi {

    private static final int DEFAULT_MEMBERS = 50;

    private final Directory directory;
    private final EventSearch search;
    private final EventPages pages;
    private final Catalog catalog;

    ActorApi(Directory directory, EventSearch search, EventPages pages, Catalog catalog) {
        this.directory = directory;
        this.search = search;
        this.pages = pages;
        this.catalog = catalog;
    }

    @Query
    @Description("One actor, by its slug; null if there is none.")
    public @Nullable ActorView actor(@Name("slug") @NonNull String slug) {
        Long key = directory.find(Noun.ACTOR, List.of(slug)).get(slug);
        return key == null ? null : catalog.actors(List.of(key)).get(0);
    }

    @Query
    @NonNull
    @Description("Actors, by slug.")
    public ActorConnection actors(
            @Name("filter") @Nullable ActorFilter filter,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        Directory.Entries entries = directory.actors(filter);
        KeyPage page = directory.page(entries, pages.request(first, after, last, before));
        return new ActorConnection(
                new Listed<>(page, () -> catalog.actors(page.keys()), () -> directory.count(entries)));
    }

    @NonNull
    @Description("Bodies directly below it, and people who held an office in it, by slug.")
    public List<@NonNull ActorView> members(
            @Source ActorView actor, @Name("first") @DefaultValue("50") @Nullable Integer first) {
        int most = first == null ? DEFAULT_MEMBERS : first;
        pages.checkSize(most);
        return catalog.actors(directory.members(actor.key(), most));
    }

    @NonNull
    @Description("Events in which it took part, itself or by a member.")
    public EventConnection events(
            @Source ActorView actor,
            @Name("filter") @Nullable EventFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        EventSelection selection = search.ofActor(actor.key(), EventSelection.of(filter));
        return pages.connection(selection, orderBy, pages.request(first, after, last, before));
    }
}
