package org.allianceevents.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.event.EventView;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.PageRequest;
import org.allianceevents.search.filter.EventOrder;
import org.jspecify.annotations.Nullable;

/** Pages of events: find, then shape. */
@ApplicationScoped
public class EventPages {

    private final EventSearch search;
    private final Catalog catalog;

    EventPages(EventSearch search, Catalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    EventConnection connection(EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request) {
        return EventConnection.of(page(selection, orderBy, request, EventView.class));
    }

    /** A page of a selection that holds events of one type alone. */
    <V extends EventView> Listed<V> page(
            EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request, Class<V> type) {
        KeyPage page = search.page(selection, orderBy, request);
        List<V> views = catalog.events(page.keys()).stream().map(type::cast).toList();
        return new Listed<>(page, views, new EventsSelected(search, selection));
    }
}
