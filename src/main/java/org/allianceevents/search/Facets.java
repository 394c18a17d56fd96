package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.search.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of a selection by the values of dimensions, all in one statement. Each dimension counts the events
 * that match every part of the filter except the part on the dimension itself.
 */
@ApplicationScoped
public class Facets {

    private final Statements statements;
    private final Matchings matchings;
    private final IndexedSelections indexed;

    Facets(Statements statements, Matchings matchings, IndexedSelections indexed) {
        this.statements = statements;
        this.matchings = matchings;
        this.indexed = indexed;
    }

    /** What events can be counted by. */
    public enum Dimension {
        KINDS,
        DOMAINS,
        STATUSES,
        YEARS,
        ACTORS,
        PLACES,
        SERIES,
        PUBLISHERS
    }

    /**
     * The counts of the dimensions that are asked for.
     *
     * @param most how many values of each dimension at most, those with most events first
     */
    public Map<Dimension, List<FacetCount>> of(EventSelection selection, Map<Dimension, Integer> most) {
        Map<Dimension, List<FacetCount>> counts = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> others = new EnumMap<>(Dimension.class);
        most.forEach((dimension, values) -> indexed(dimension, selection, Math.max(1, values))
                .ifPresentOrElse(found -> counts.put(dimension, found), () -> others.put(dimension, values)));
        counts.putAll(byStatement(selection, others));
        return counts;
    }

    private Optional<List<FacetCount>> indexed(Dimension dimension, EventSelection selection, int most) {
        return indexed.of(without(dimension, selection)).map(found -> IndexedFacets.of(dimension, found, most));
    }

    /** The same, counted by the database. */
    Map<Dimension, List<FacetCount>> byStatement(EventSelection selection, Map<Dimension, Integer> most) {
        Map<Dimension, List<FacetCount>> counts = new EnumMap<>(Dimension.class);
        most.keySet().forEach(dimension -> counts.put(dimension, new ArrayList<>()));
        if (most.isEmpty()) {
            return counts;
        }
        List<Sql> parts = new ArrayList<>();
        most.forEach((dimension, values) ->
                parts.add(statement(dimension, without(dimension, selection), Math.max(1, values))));
        statements.rows(Sql.joined(" union all ", parts), row -> {
            Dimension dimension = Dimension.valueOf(row.text(1));
            String label = label(dimension, row.text(2), row.textOrNull(3));
            return counts.get(dimension).add(new FacetCount(row.text(2), label, row.number(4)));
        });
        return counts;
    }

    static String label(Dimension dimension, String value, @Nullable String name) {
        return switch (dimension) {
            case KINDS, STATUSES -> Labels.words(value);
            case DOMAINS -> Labels.domain(value);
            default -> name == null ? value : name;
        };
    }

    static EventSelection without(Dimension dimension, EventSelection selection) {
        return selection.with(without(dimension, selection.filter()));
    }

    /** The filter without its part on a dimension, also within the parts that must all hold. */
    private static @Nullable EventFilter without(Dimension dimension, @Nullable EventFilter filter) {
        if (filter == null) {
            return null;
        }
        EventFilter rest = filter.copy();
        switch (dimension) {
            case KINDS -> rest.kind = null;
            case DOMAINS -> rest.domain = null;
            case STATUSES -> rest.status = null;
            case YEARS -> rest.date = null;
            case ACTORS -> rest.actor = null;
            case PLACES -> rest.place = null;
            case SERIES -> rest.series = null;
            case PUBLISHERS -> rest.source = null;
        }
        if (rest.and != null) {
            rest.and = rest.and.stream().map(part -> without(dimension, part)).toList();
        }
        return rest;
    }

    private Sql statement(Dimension dimension, EventSelection asked, int most) {
        Matching byDomain = dimension == Dimension.DOMAINS ? matchings.byDomain(asked) : null;
        Matching matching = byDomain == null ? matchings.of(asked) : byDomain;
        String column = matching.isLedAlone() ? column(dimension, matching.lead(), byDomain != null) : null;
        return column == null
                ? statement(dimension, counted(dimension), matching.tables(), matching.condition(), most)
                : statement(dimension, Counted.column(column), matching.lead(), matching.condition(), most);
    }

    /** The column of a table that leads by which a dimension is counted there alone; null if it has none. */
    private static @Nullable String column(Dimension dimension, String lead, boolean byDomain) {
        return switch (dimension) {
            case KINDS -> lead.equals(Matchings.FACETS) ? lead + ".kind" : null;
            case DOMAINS -> byDomain ? lead + ".domain" : null;
            case YEARS -> year(lead);
            default -> null;
        };
    }

    private static String year(String table) {
        return "extract(year from " + table + ".start_date)::text";
    }

    private static Sql statement(Dimension dimension, Counted counted, String tables, Sql condition, int most) {
        String label = counted.label == null ? "" : ", " + counted.label;
        return Sql.of("(select '" + dimension + "' as dimension, " + counted.value + " as value, "
                        + (counted.label == null ? "null" : counted.label) + " as label, " + counted.count
                        + " as count from " + tables + counted.joined)
                .where(condition)
                .then(" group by " + counted.value + label)
                .then(
                        dimension == Dimension.YEARS
                                ? " order by value)"
                                : " order by count desc, value limit " + most + ")");
    }

    /**
     * What a dimension counts.
     *
     * @param joined the tables that give a row for each value of an event
     * @param label what the value is called; null where that goes without the database
     * @param count how the events are counted: those that have a value several times, once
     */
    private record Counted(String joined, String value, @Nullable String label, String count) {

        static Counted column(String value) {
            return new Counted("", value, null, "count(*)");
        }

        static Counted once(String table, String joined) {
            return new Counted(joined, table + ".slug", table + ".name", "count(*)");
        }

        static Counted distinct(String table, String joined) {
            return new Counted(joined, table + ".slug", table + ".name", "count(distinct event.id)");
        }
    }

    private static Counted counted(Dimension dimension) {
        return switch (dimension) {
            case KINDS -> Counted.column("event.kind");
            case STATUSES -> Counted.column("event.status");
            case YEARS -> Counted.column(year("event"));
            case DOMAINS ->
                new Counted(
                        " join event_domain on event_domain.event_id = event.id",
                        "event_domain.domain",
                        null,
                        "count(*)");
            case ACTORS ->
                Counted.distinct(
                        "actor",
                        " join event_actor on event_actor.event_id = event.id"
                                + " join actor on actor.id = event_actor.actor_id");
            case PLACES ->
                Counted.once(
                        "place",
                        " join event_location as located on located.event_id = event.id"
                                + " join place on place.id = located.place_id");
            case SERIES -> Counted.once("series", " join series on series.id = event.series_id");
            case PUBLISHERS ->
                Counted.distinct(
                        "publisher",
                        " join event_source on event_source.event_id = event.id"
                                + " join source on source.id = event_source.source_id"
                                + " join publisher on publisher.id = source.publisher_id");
        };
    }
}
