package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.graphql.connection.SourceConnection;
import org.allianceevents.search.Directory;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.filter.SourceFilter;
import org.allianceevents.source.SourceView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Sources and the events that they back. */
@GraphQLApi
public class SourceApi {

    private final Directory directory;
    private final EventSearch search;
    private final EventPages pages;
    private final Catalog catalog;

    SourceApi(Directory directory, EventSearch search, EventPages pages, Catalog catalog) {
        this.directory = directory;
        this.search = search;
        this.pages = pages;
        this.catalog = catalog;
    }

    @Query
    @Description("One source, by its slug; null if there is none.")
    public @Nullable SourceView source(@Name("slug") @NonNull String slug) {
        Long key = directory.findSources(List.of(slug)).get(slug);
        return key == null ? null : catalog.sources(List.of(key)).get(0);
    }

    @Query
    @NonNull
    @Description("Sources, by slug.")
    public SourceConnection sources(
            @Name("filter") @Nullable SourceFilter filter,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        Directory.Entries entries = directory.sources(filter);
        KeyPage page = directory.page(entries, pages.request(first, after, last, before));
        return new SourceConnection(
                new Listed<>(page, () -> catalog.sources(page.keys()), () -> directory.count(entries)));
    }

    @NonNull
    @Description("The events that the page backs.")
    public EventConnection events(
            @Source SourceView source,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after,
            @Name("last") @Nullable Integer last,
            @Name("before") @Nullable String before) {
        EventSelection selection = search.backedBy(source.key(), EventSelection.of(null));
        return pages.connection(selection, null, pages.request(first, after, last, before));
    }
}
