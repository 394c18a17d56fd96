package org.allianceevents.graphql;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.digest.Digest;
import org.allianceevents.digest.DigestWriter;
import org.allianceevents.event.EventView;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DateConditions;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.PageRequest;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.EventOrderField;
import org.allianceevents.search.filter.OrderDirection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Digests of a window of days. */
@GraphQLApi
public class DigestApi {

    private static final int LONGEST_DAYS = 92;

    /** Events that are read at once; a digest holds all of its window. */
    private static final int AT_ONCE = 100;

    private final EventSearch search;
    private final Catalog catalog;

    DigestApi(EventSearch search, Catalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    @Query
    @NonNull
    @Description(
            "A news digest of the days from one to another, both included and at most 92: headlines, then details.")
    public Digest digest(@Name("from") @NonNull LocalDate from, @Name("to") @NonNull LocalDate to) {
        DateConditions.requireAccepted(from, "from");
        DateConditions.requireAccepted(to, "to");
        if (to.isBefore(from)) {
            throw new BadInput("from", from + " is after to " + to + ".");
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > LONGEST_DAYS) {
            throw new BadInput(
                    "to",
                    "from " + from + " to " + to + " are " + days + " days. At most " + LONGEST_DAYS
                            + " are accepted.");
        }
        return DigestWriter.write(from, to, starting(from, to));
    }

    private List<EventView> starting(LocalDate from, LocalDate to) {
        EventFilter filter = new EventFilter();
        filter.date = new DateRange();
        filter.date.from = from;
        filter.date.to = to;
        filter.date.match = DateMatch.STARTS;
        EventOrder earliestFirst = new EventOrder();
        earliestFirst.field = EventOrderField.START_DATE;
        earliestFirst.direction = OrderDirection.ASC;
        List<EventView> events = new ArrayList<>();
        String cursor = null;
        KeyPage page;
        do {
            PageRequest request = new PageRequest(AT_ONCE, false, cursor);
            page = search.page(EventSelection.of(filter), List.of(earliestFirst), request);
            events.addAll(catalog.events(page.keys()));
            cursor = page.hits().isEmpty()
                    ? null
                    : page.hits().get(page.hits().size() - 1).cursor();
        } while (page.next().getAsBoolean());
        return events;
    }
}
