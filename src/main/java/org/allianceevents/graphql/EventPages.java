package org.allianceevents.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.event.EventView;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.graphql.connection.Listed;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.PageRequest;
import org.allianceevents.search.filter.EventOrder;
import org.jspecify.annotations.Nullable;

/** Pages: which one is asked for; and of events, find, then shape. */
@ApplicationScoped
public class EventPages {

    private final EventSearch search;
    private final Catalog catalog;
    private final LimitConfig limits;

    EventPages(EventSearch search, Catalog catalog, LimitConfig limits) {
        this.search = search;
        this.catalog = catalog;
        this.limits = limits;
    }

    /**
     * The page that Relay's four arguments ask for.
     *
     * @throws BadInput if they contradict each other or ask for more than is given
     */
    PageRequest request(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return PageRequest.of(first, after, last, before, limits.page());
    }

    /** @throws BadInput if so many elements of a list are not given at once */
    void checkSize(int first) {
        PageRequest.checkSize("first", first, limits.page());
    }

    EventConnection connection(EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request) {
        return new EventConnection(page(selection, orderBy, request, EventView.class));
    }

    /** A page of a selection that holds events of one type alone. */
    <V extends EventView> Listed<V> page(
            EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request, Class<V> type) {
        KeyPage page = search.page(selection, orderBy, request);
        boolean heads = HeadFields.suffice();
        return new Listed<>(page, () -> views(page, heads, type), new EventsSelected(search, selection));
    }

    @SuppressWarnings("unchecked")
    private <V extends EventView> List<V> views(KeyPage page, boolean heads, Class<V> type) {
        List<EventView> views = heads ? catalog.heads(page.keys()) : catalog.events(page.keys());
        return type == EventView.class
                ? (List<V>) views
                : views.stream().map(type::cast).toList();
    }
}
