package org.allianceevents.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.EventOrderField;
import org.allianceevents.search.filter.OrderDirection;
import org.jspecify.annotations.Nullable;

/** A total order of events: the keys that a client names, then the slug in the direction of the last of them. */
final class EventOrdering {

    /** Stands for the end of what goes on: after every other day. */
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private static final String PATH = "orderBy";
    private static final Matching ANY = Matching.events(Sql.NOTHING);

    private static final Keyset EARLIEST_FIRST = of(List.of(byStart(OrderDirection.ASC)), ANY, null);
    private static final Keyset LATEST_FIRST = of(List.of(byStart(OrderDirection.DESC)), ANY, null);

    private EventOrdering() {}

    /** By the events' first days, for those who read no tables; {@link #isByStart} has told that this is what is asked. */
    static Keyset byStart(@Nullable List<EventOrder> orders) {
        boolean earliest = orders != null && !orders.isEmpty() && orders.get(0).direction == OrderDirection.ASC;
        return earliest ? EARLIEST_FIRST : LATEST_FIRST;
    }

    /**
     * @param matching what is put in order
     * @param relevance how well an event fits the text of the filter; null if the filter has no text
     * @throws BadInput if a field comes twice, or relevance is asked for without a text
     */
    static Keyset of(@Nullable List<EventOrder> orders, Matching matching, @Nullable Sql relevance) {
        List<EventOrder> given = orders == null || orders.isEmpty() ? List.of(byStart(OrderDirection.DESC)) : orders;
        Set<EventOrderField> seen = EnumSet.noneOf(EventOrderField.class);
        List<Keyset.Part> parts = new ArrayList<>();
        for (EventOrder order : Given.list(given, PATH)) {
            if (!seen.add(order.field)) {
                throw new BadInput(PATH, order.field + " is named twice. Each field is accepted once.");
            }
            parts.add(part(order, matching, relevance));
        }
        boolean descending = parts.get(parts.size() - 1).descending();
        Keyset.Part slug = Keyset.Part.of(Sql.of("event.slug"), descending, text -> text);
        parts.add(isByStart(given) ? slug.sortedBy(matching.key()) : slug);
        String name = given.stream().map(o -> o.field + " " + o.direction).collect(Collectors.joining(","));
        return new Keyset(name, parts);
    }

    /** Whether it is the events' first days that order them, and nothing else but their slugs. */
    static boolean isByStart(@Nullable List<EventOrder> orders) {
        return orders == null
                || orders.isEmpty()
                || orders.size() == 1 && orders.get(0) != null && orders.get(0).field == EventOrderField.START_DATE;
    }

    private static EventOrder byStart(OrderDirection direction) {
        EventOrder order = new EventOrder();
        order.field = EventOrderField.START_DATE;
        order.direction = direction;
        return order;
    }

    private static Keyset.Part part(EventOrder order, Matching matching, @Nullable Sql relevance) {
        boolean descending = order.direction == OrderDirection.DESC;
        return switch (order.field) {
            case START_DATE -> day(Matching.START, descending).sortedBy(matching.start());
            case END_DATE -> day("coalesce(event.end_date, date '" + OPEN_END + "')", descending);
            case ADDED_ON -> day("event.added_on", descending);
            case UPDATED_ON -> day("event.updated_on", descending);
            case TITLE -> Keyset.Part.of(Sql.of("event.title_order"), descending, text -> text);
            case RELEVANCE -> {
                if (relevance == null) {
                    throw new BadInput(PATH, "RELEVANCE needs filter.text.");
                }
                yield Keyset.Part.of(relevance, descending, EventOrdering::relevance);
            }
        };
    }

    private static Keyset.Part day(String field, boolean descending) {
        return Keyset.Part.of(Sql.of(field), descending, EventOrdering::day);
    }

    /** A day of a cursor, which may be forged. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        DateConditions.requireAccepted(day.equals(OPEN_END) ? null : day, PATH);
        return day;
    }

    private static Double relevance(String text) {
        Double relevance = Double.valueOf(text);
        if (!Double.isFinite(relevance)) {
            throw new IllegalArgumentException(text);
        }
        return relevance;
    }
}
