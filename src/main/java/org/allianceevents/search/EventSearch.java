package org.allianceevents.search;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.search.filter.EventOrder;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds events: pages of keys, counts, and single events by slug. */
@ApplicationScoped
public class EventSearch {

    private final Statements statements;
    private final EventConditions conditions;
    private final Pages pages;

    EventSearch(Statements statements, EventConditions conditions, Pages pages) {
        this.statements = statements;
        this.conditions = conditions;
        this.pages = pages;
    }

    /**
     * One page of the events that a selection holds.
     *
     * @throws BadInput if an argument means nothing
     */
    public KeyPage page(EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request) {
        Keyset order = EventOrdering.of(orderBy, relevance(selection));
        return pages.page(Tables.EVENT, Tables.EVENT_KEY, conditions.of(selection), order, request);
    }

    /** How many events a selection holds. */
    public int count(EventSelection selection) {
        return statements.count(selectOne().from(Tables.EVENT).where(conditions.of(selection)));
    }

    /** The key of the event that has this slug, or had it before it was renamed. */
    public Optional<Long> find(String slug) {
        return Optional.ofNullable(find(List.of(slug)).get(slug));
    }

    /** The keys of the events that have these slugs, or had them; none where there is no such event. */
    public Map<String, Long> find(List<String> slugs) {
        String[] asked = slugs.stream().filter(Given::isStorable).toArray(String[]::new);
        Field<String> former = Tables.text("event_redirect", "slug");
        Map<String, Long> keys = new HashMap<>();
        for (Record row : statements.rows(select(Tables.EVENT_KEY.as("key"), Tables.EVENT_SLUG.as("slug"))
                .from(Tables.EVENT)
                .where(Tables.EVENT_SLUG.eq(any(asked)))
                .unionAll(select(Tables.key("event_redirect", "event_id"), former)
                        .from(Tables.EVENT_REDIRECT)
                        .where(former.eq(any(asked)))))) {
            keys.put(row.get("slug", String.class), row.get("key", Long.class));
        }
        return keys;
    }

    /** The slugs of events, by their keys. */
    public Map<Long, String> slugs(Collection<Long> keys) {
        Map<Long, String> slugs = new HashMap<>();
        for (Record row : statements.rows(select(Tables.EVENT_KEY.as("key"), Tables.EVENT_SLUG.as("slug"))
                .from(Tables.EVENT)
                .where(Tables.EVENT_KEY.eq(any(keys.toArray(Long[]::new)))))) {
            slugs.put(row.get("key", Long.class), row.get("slug", String.class));
        }
        return slugs;
    }

    /** Events in which an actor takes part, itself or by a member. */
    public EventSelection ofActor(long actor, EventSelection selection) {
        return selection.and(linked("event_actor", "actor_id", actor));
    }

    /** Events at a place, or at a part of it. */
    public EventSelection atPlace(long place, EventSelection selection) {
        return selection.and(linked("event_location", "place_id", place));
    }

    /** Editions of a series. */
    public EventSelection ofSeries(long series, EventSelection selection) {
        return selection.and(Tables.EVENT_SERIES.eq(series));
    }

    /** Events that a page backs. */
    public EventSelection backedBy(long source, EventSelection selection) {
        return selection.and(linked("event_source", "source_id", source));
    }

    private static Condition linked(String table, String column, long key) {
        return DSL.exists(selectOne()
                .from(DSL.table(DSL.name(table)))
                .where(Tables.key(table, "event_id").eq(Tables.EVENT_KEY))
                .and(Tables.key(table, column).eq(key)));
    }

    /** How well an event fits the words: titles count most, summaries least, and words close together more. */
    private @Nullable Field<Double> relevance(EventSelection selection) {
        if (selection.filter() == null || selection.filter().text == null) {
            return null;
        }
        Field<?> query = conditions.query(selection.filter().text, selection.path() + ".text");
        return DSL.field("ts_rank_cd({0}, {1})::double precision", Double.class, Tables.EVENT_SEARCH, query);
    }
}
