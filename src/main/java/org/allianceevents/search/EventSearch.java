package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.search.filter.EventOrder;
import org.jspecify.annotations.Nullable;

/** Finds events: pages of keys, counts, and single events by slug. */
@ApplicationScoped
public class EventSearch {

    private final Statements statements;
    private final EventConditions conditions;
    private final Matchings matchings;
    private final Pages pages;
    private final AnswerRelease answer;
    private final KnownSlugs knownSlugs;
    private final IndexedSelections indexed;

    EventSearch(
            Statements statements,
            EventConditions conditions,
            Matchings matchings,
            Pages pages,
            AnswerRelease answer,
            KnownSlugs knownSlugs,
            IndexedSelections indexed) {
        this.statements = statements;
        this.conditions = conditions;
        this.matchings = matchings;
        this.pages = pages;
        this.answer = answer;
        this.knownSlugs = knownSlugs;
        this.indexed = indexed;
    }

    /**
     * One page of the events that a selection holds.
     *
     * @throws BadInput if an argument means nothing
     */
    public KeyPage page(EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request) {
        if (EventOrdering.isByStart(orderBy)) {
            Optional<IndexedSelection> found = indexed.of(selection);
            if (found.isPresent()) {
                return new IndexedPages(found.get(), EventOrdering.byStart(orderBy)).page(request);
            }
        }
        return pageByStatement(selection, orderBy, request);
    }

    /** The same, found by the database. */
    KeyPage pageByStatement(EventSelection selection, @Nullable List<EventOrder> orderBy, PageRequest request) {
        Matching matching = matchings.of(selection);
        Keyset order = EventOrdering.of(orderBy, matching, relevance(selection));
        return pages.page(matching.tables(), "event.id", matching.condition(), order, request);
    }

    /** How many events a selection holds. */
    public int count(EventSelection selection) {
        return indexed.of(selection).map(found -> found.events().count()).orElseGet(() -> countByStatement(selection));
    }

    /** The same, counted by the database. */
    int countByStatement(EventSelection selection) {
        return statements.count(matchings.of(selection).rows());
    }

    /** The key of the event that has this slug, or had it before it was renamed. */
    public Optional<Long> find(String slug) {
        return Optional.ofNullable(find(List.of(slug)).get(slug));
    }

    /** The keys of the events that have these slugs, or had them; none where there is no such event. */
    public Map<String, Long> find(List<String> slugs) {
        long release = answer.get().id();
        Map<String, Long> known = knownSlugs.of(release, slugs);
        if (known.size() == slugs.size()) {
            return known;
        }
        Map<String, Long> found = read(slugs);
        knownSlugs.add(release, found);
        return found;
    }

    private Map<String, Long> read(List<String> slugs) {
        String[] asked = slugs.stream().filter(Given::isStorable).toArray(String[]::new);
        Sql query = Sql.of("select event.id, event.slug from event")
                .where(Sql.any("event.slug", asked))
                .then(" union all select event_redirect.event_id, event_redirect.slug from event_redirect")
                .where(Sql.any("event_redirect.slug", asked));
        Map<String, Long> keys = new HashMap<>();
        statements.rows(query, row -> keys.put(row.text(2), row.key(1)));
        return keys;
    }

    /** The slugs of events, by their keys. */
    public Map<Long, String> slugs(Collection<Long> keys) {
        Sql query =
                Sql.of("select event.id, event.slug from event").where(Sql.any("event.id", keys.toArray(Long[]::new)));
        Map<Long, String> slugs = new HashMap<>();
        statements.rows(query, row -> slugs.put(row.key(1), row.text(2)));
        return slugs;
    }

    /** Events in which an actor takes part, itself or by a member. */
    public EventSelection ofActor(long actor, EventSelection selection) {
        return selection.ofActor(actor);
    }

    /** Events at a place, or at a part of it. */
    public EventSelection atPlace(long place, EventSelection selection) {
        return selection.and(linked("event_location", "place_id", place));
    }

    /** Editions of a series. */
    public EventSelection ofSeries(long series, EventSelection selection) {
        return selection.and(Sql.of("event.series_id = ?", series));
    }

    /** Events that a page backs. */
    public EventSelection backedBy(long source, EventSelection selection) {
        return selection.and(linked("event_source", "source_id", source));
    }

    private static Sql linked(String table, String column, long key) {
        return EventConditions.linked(table, Sql.of(table + "." + column + " = ?", key));
    }

    /** How well an event fits the words: titles count most, summaries least, and words close together more. */
    private @Nullable Sql relevance(EventSelection selection) {
        if (selection.filter() == null || selection.filter().text == null) {
            return null;
        }
        return Sql.of("ts_rank_cd(event.search, ")
                .then(conditions.query(selection.filter().text, selection.path() + ".text"))
                .then(")::double precision");
    }
}
