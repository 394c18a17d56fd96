package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.graphql.connection.PlaceConnection;
import org.allianceevents.place.PlaceView;
import org.allianceevents.search.Directory;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.PlaceFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Places and their events. */
@GraphQLApi
public class PlaceApi {

    private final Directory directory;
    private final EventSearch search;
    private final EventPages pages;
    private final Catalog catalog;

    PlaceApi(Directory directory, EventSearch search, EventPages pages, Catalog catalog) {
        this.directory = directory;
        this.search = search;
        this.pages = pages;
        this.catalog = catalog;
    }

    @Query
    @Description("One place, by its slug; null if there is none.")
    public @Nullable PlaceView place(@Name("slug") @NonNull String slug) {
        Long key = directory.find(Noun.PLACE, List.of(slug)).get(slug);
        return key == null ? null : catalog.places(List.of(key)).get(0);
    }

    @Query
    @NonNull
    @Description("Places, by slug.")
    public PlaceConnection places(
            @Name("filter") @Nullable PlaceFilter filter,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        Directory.Entries entries = directory.places(filter);
        KeyPage page = directory.page(entries, pages.request(first, after, last, before));
        return new PlaceConnection(
                new Listed<>(page, () -> catalog.places(page.keys()), () -> directory.count(entries)));
    }

    @NonNull
    @Description("Events at the place, or at a part of it.")
    public EventConnection events(
            @Source PlaceView place,
            @Name("filter") @Nullable EventFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        EventSelection selection = search.atPlace(place.key(), EventSelection.of(filter));
        return pages.connection(selection, orderBy, pages.request(first, after, last, before));
    }
}
