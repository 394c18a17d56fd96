package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.EventSeriesConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.search.Directory;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.series.SeriesView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Series and their editions. */
@GraphQLApi
public class SeriesApi {

    private final Directory directory;
    private final EventSearch search;
    private final EventPages pages;
    private final Catalog catalog;

    SeriesApi(Directory directory, EventSearch search, EventPages pages, Catalog catalog) {
        this.directory = directory;
        this.search = search;
        this.pages = pages;
        this.catalog = catalog;
    }

    @Query
    @Description("One series, by its slug; null if there is none.")
    public @Nullable SeriesView series(@Name("slug") @NonNull String slug) {
        Long key = directory.find(Noun.SERIES, List.of(slug)).get(slug);
        return key == null ? null : catalog.series(List.of(key)).get(0);
    }

    @Query
    @NonNull
    @Description("Series, by slug.")
    public EventSeriesConnection allSeries(
            @Name("kind") @Nullable EventKind kind,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        Directory.Entries entries = directory.series(kind);
        KeyPage page = directory.page(entries, pages.request(first, after, last, before));
        return new EventSeriesConnection(
                new Listed<>(page, () -> catalog.series(page.keys()), () -> directory.count(entries)));
    }

    @NonNull
    @Description("The editions of the series.")
    public EventConnection events(
            @Source SeriesView series,
            @Name("filter") @Nullable EventFilter filter,
            @Name("orderBy") @Nullable List<EventOrder> orderBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        EventSelection selection = search.ofSeries(series.key(), EventSelection.of(filter));
        return pages.connection(selection, orderBy, pages.request(first, after, last, before));
    }
}
