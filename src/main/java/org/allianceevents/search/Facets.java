package org.allianceevents.search;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.search.filter.EventFilter;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of a selection by the values of dimensions, all in one statement. Each dimension counts the events
 * that match every part of the filter except the part on the dimension itself.
 */
@ApplicationScoped
public class Facets {

    private final Statements statements;
    private final EventConditions conditions;

    Facets(Statements statements, EventConditions conditions) {
        this.statements = statements;
        this.conditions = conditions;
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
        Select<? extends Record4<String, String, String, Integer>> all = null;
        for (Map.Entry<Dimension, Integer> asked : most.entrySet()) {
            Select<Record4<String, String, String, Integer>> one =
                    statement(asked.getKey(), selection, Math.max(1, asked.getValue()));
            all = all == null ? one : union(all, one);
        }
        return all == null ? Map.of() : read(statements.rows(all), most.keySet());
    }

    @SuppressWarnings("unchecked")
    private static Select<Record4<String, String, String, Integer>> union(
            Select<? extends Record4<String, String, String, Integer>> all,
            Select<Record4<String, String, String, Integer>> one) {
        return ((Select<Record4<String, String, String, Integer>>) all).unionAll(one);
    }

    private static Map<Dimension, List<FacetCount>> read(List<? extends Record> rows, Iterable<Dimension> asked) {
        Map<Dimension, List<FacetCount>> counts = new EnumMap<>(Dimension.class);
        asked.forEach(dimension -> counts.put(dimension, new ArrayList<>()));
        for (Record row : rows) {
            Dimension dimension = Dimension.valueOf(row.get("dimension", String.class));
            String value = row.get("value", String.class);
            String label = label(dimension, value, row.get("label", String.class));
            counts.get(dimension).add(new FacetCount(value, label, row.get("count", Integer.class)));
        }
        return counts;
    }

    private static String label(Dimension dimension, String value, @Nullable String name) {
        return switch (dimension) {
            case KINDS, STATUSES -> Labels.words(value);
            case DOMAINS -> Labels.domain(value);
            default -> name == null ? value : name;
        };
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

    private Select<Record4<String, String, String, Integer>> statement(
            Dimension dimension, EventSelection selection, int most) {
        Field<String> value = value(dimension);
        Field<String> label = label(dimension);
        Field<Integer> count = countDistinct(Tables.EVENT_KEY);
        var grouped = select(
                        inline(dimension.name()).as("dimension"),
                        value.as("value"),
                        (label == null ? inline((String) null) : label).as("label"),
                        count.as("count"))
                .from(from(dimension))
                .where(conditions.of(selection.with(without(dimension, selection.filter()))))
                .groupBy(label == null ? List.of(value) : List.of(value, label));
        return dimension == Dimension.YEARS
                ? grouped.orderBy(value)
                : grouped.orderBy(count.desc(), value.asc()).limit(most);
    }

    private static Field<String> value(Dimension dimension) {
        return switch (dimension) {
            case KINDS -> Tables.EVENT_KIND;
            case DOMAINS -> Tables.text("event_domain", "domain");
            case STATUSES -> Tables.EVENT_STATUS;
            case YEARS -> cast(extract(Tables.EVENT_START, DatePart.YEAR), SQLDataType.VARCHAR);
            case ACTORS -> Tables.text("actor", "slug");
            case PLACES -> Tables.text("place", "slug");
            case SERIES -> Tables.text("series", "slug");
            case PUBLISHERS -> Tables.text("publisher", "slug");
        };
    }

    private static @Nullable Field<String> label(Dimension dimension) {
        return switch (dimension) {
            case KINDS, DOMAINS, STATUSES, YEARS -> null;
            case ACTORS -> Tables.text("actor", "name");
            case PLACES -> Tables.text("place", "name");
            case SERIES -> Tables.text("series", "name");
            case PUBLISHERS -> Tables.text("publisher", "name");
        };
    }

    private static Table<?> from(Dimension dimension) {
        return switch (dimension) {
            case KINDS, STATUSES, YEARS -> Tables.EVENT;
            case DOMAINS -> linked(Tables.EVENT_DOMAIN, "event_domain");
            case ACTORS ->
                linked(Tables.EVENT_ACTOR, "event_actor")
                        .join(Tables.ACTOR)
                        .on(Tables.key("actor", "id").eq(Tables.key("event_actor", "actor_id")));
            case PLACES ->
                linked(Tables.EVENT_LOCATION, "event_location")
                        .join(Tables.PLACE)
                        .on(Tables.key("place", "id").eq(Tables.key("event_location", "place_id")));
            case SERIES ->
                Tables.EVENT.join(Tables.SERIES).on(Tables.key("series", "id").eq(Tables.EVENT_SERIES));
            case PUBLISHERS ->
                linked(Tables.EVENT_SOURCE, "event_source")
                        .join(Tables.SOURCE)
                        .on(Tables.key("source", "id").eq(Tables.key("event_source", "source_id")))
                        .join(Tables.PUBLISHER)
                        .on(Tables.key("publisher", "id").eq(Tables.key("source", "publisher_id")));
        };
    }

    private static Table<?> linked(Table<?> table, String name) {
        return Tables.EVENT.join(table).on(Tables.key(name, "event_id").eq(Tables.EVENT_KEY));
    }
}
