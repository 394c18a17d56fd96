package org.allianceevents.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.event.EventView;
import org.allianceevents.event.RelationView;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.PageRequest;
import org.jspecify.annotations.Nullable;

/** All events of a request in its order, batch by batch: find, then shape. */
@ApplicationScoped
class EventBatches {

    private final EventSearch search;
    private final Catalog catalog;
    private final int size;

    EventBatches(EventSearch search, Catalog catalog, ExportConfig config) {
        this.search = search;
        this.catalog = catalog;
        this.size = config.batch();
    }

    EventBatch after(@Nullable String cursor, ExportRequest request) {
        EventSelection selection = EventSelection.of(request.filter());
        KeyPage page = search.page(selection, request.order(), new PageRequest(size, false, cursor));
        List<EventView> events = catalog.events(page.keys());
        String next = page.next().getAsBoolean()
                ? page.hits().get(page.hits().size() - 1).cursor()
                : null;
        return new EventBatch(events, request.file().showsRelations() ? related(events) : Map.of(), next);
    }

    private Map<Long, String> related(List<EventView> events) {
        Set<Long> keys = events.stream()
                .flatMap(event -> event.getRelations().stream())
                .map(RelationView::otherKey)
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : search.slugs(keys);
    }
}
