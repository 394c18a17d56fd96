package org.allianceevents.search;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.text.SearchQuery;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Turns the filter for events into a condition on the table of events. */
@ApplicationScoped
class EventConditions {

    /** Deeper than anybody nests by hand. */
    private static final int DEEPEST = 8;

    private final Vocabularies vocabularies;
    private final PlaceConditions places;
    private final SourceConditions sources;

    EventConditions(Vocabularies vocabularies, PlaceConditions places, SourceConditions sources) {
        this.vocabularies = vocabularies;
        this.places = places;
        this.sources = sources;
    }

    /** The whole selection. */
    Condition of(EventSelection selection) {
        return selection.also().and(of(selection.filter(), selection.path(), 1));
    }

    private Condition of(@Nullable EventFilter filter, String path, int depth) {
        if (filter == null) {
            return noCondition();
        }
        if (depth > DEEPEST) {
            throw new BadInput(path, "filters are nested more than " + DEEPEST + " deep.");
        }
        return own(filter, path)
                .and(part(filter.and, path + ".and", (parts, at) -> all(parts, at, depth)))
                .and(part(filter.or, path + ".or", (parts, at) -> anyOf(parts, at, depth)))
                .and(part(filter.not, path + ".not", (part, at) -> isNotTrue(of(part, at, depth + 1))));
    }

    private Condition own(EventFilter filter, String path) {
        return noCondition()
                .and(part(filter.kind, path + ".kind", (kinds, at) -> in(Tables.EVENT_KIND, kinds, at)))
                .and(part(filter.status, path + ".status", (statuses, at) -> in(Tables.EVENT_STATUS, statuses, at)))
                .and(part(
                        filter.precision,
                        path + ".precision",
                        (precisions, at) -> in(Tables.text("event", "date_precision"), precisions, at)))
                .and(part(filter.actor, path + ".actor", this::actor))
                .and(part(filter.date, path + ".date", DateConditions::event))
                .and(part(filter.domain, path + ".domain", EventConditions::domain))
                .and(part(filter.place, path + ".place", places::event))
                .and(part(filter.series, path + ".series", this::series))
                .and(part(filter.source, path + ".source", sources::event))
                .and(part(filter.text, path + ".text", (text, at) -> text(Tables.EVENT_SEARCH, text, at)))
                .and(part(filter.disputed, path + ".disputed", (disputed, at) -> Tables.flag("event", "disputed")
                        .eq(disputed)))
                .and(part(
                        filter.updatedSince,
                        path + ".updatedSince",
                        (day, at) -> DateConditions.since(Tables.date("event", "updated_on"), day, at)));
    }

    private Condition all(List<EventFilter> parts, String path, int depth) {
        Condition all = parts.isEmpty() ? falseCondition() : noCondition();
        for (int i = 0; i < Given.list(parts, path).size(); i++) {
            all = all.and(of(parts.get(i), path + "[" + i + "]", depth + 1));
        }
        return all;
    }

    private Condition anyOf(List<EventFilter> parts, String path, int depth) {
        Condition any = falseCondition();
        for (int i = 0; i < Given.list(parts, path).size(); i++) {
            Condition part = of(parts.get(i), path + "[" + i + "]", depth + 1);
            any = any.or(part.equals(noCondition()) ? DSL.trueCondition() : part);
        }
        return any;
    }

    private Condition series(List<String> slugs, String path) {
        return Tables.EVENT_SERIES
                .eq(any(vocabularies.get().get(Noun.SERIES, slugs, path)))
                .and(Tables.EVENT_SERIES.isNotNull());
    }

    private Condition actor(ActorMatch match, String path) {
        Condition how = noCondition();
        if (match.role != null) {
            how = how.and(in(Tables.text("event_actor", "role"), match.role, path + ".role"));
        }
        if (Boolean.FALSE.equals(match.includeMembers)) {
            how = how.and(Tables.flag("event_actor", "direct"));
        }
        Condition asked = how;
        Field<Long> actor = Tables.key("event_actor", "actor_id");
        Condition result = part(
                        match.anyOf, path + ".anyOf", (slugs, at) -> takesPart(actor.eq(any(actors(slugs, at))), asked))
                .and(part(
                        match.allOf,
                        path + ".allOf",
                        (slugs, at) -> each(actors(slugs, at), key -> takesPart(actor.eq(key), asked))))
                .and(part(match.noneOf, path + ".noneOf", (slugs, at) -> takesPart(
                                actor.eq(any(actors(slugs, at))), asked)
                        .not()));
        boolean named = match.anyOf != null || match.allOf != null || match.noneOf != null;
        return named || match.role == null ? result : takesPart(noCondition(), asked);
    }

    private Long[] actors(List<String> slugs, String path) {
        return vocabularies.get().get(Noun.ACTOR, slugs, path);
    }

    private static Condition takesPart(Condition who, Condition how) {
        return exists(selectOne()
                .from(Tables.EVENT_ACTOR)
                .where(Tables.key("event_actor", "event_id").eq(Tables.EVENT_KEY))
                .and(who)
                .and(how));
    }

    private static Condition domain(DomainMatch match, String path) {
        return part(match.anyOf, path + ".anyOf", (domains, at) -> exists(domains(Given.names(domains, at))))
                .and(part(
                        match.allOf,
                        path + ".allOf",
                        (domains, at) -> each(Given.names(domains, at), name -> exists(domains(name)))))
                .and(part(
                        match.noneOf, path + ".noneOf", (domains, at) -> notExists(domains(Given.names(domains, at)))));
    }

    private static org.jooq.Select<?> domains(String... names) {
        return select(Tables.text("event_domain", "domain"))
                .from(Tables.EVENT_DOMAIN)
                .where(Tables.key("event_domain", "event_id").eq(Tables.EVENT_KEY))
                .and(Tables.text("event_domain", "domain").eq(any(names)));
    }

    /** A condition on words; the column holds a tsvector. */
    Condition text(Field<?> search, String text, String path) {
        return condition("{0} @@ {1}", search, query(text, path));
    }

    /** The words as a value that PostgreSQL matches against. */
    Field<?> query(String text, String path) {
        String query = SearchQuery.parse(
                        Given.text(text, path), vocabularies.get().glossary())
                .orElseThrow(() -> BadInput.unknown(
                        path, text, "a text to search for", "At least one word or Japanese character is needed."));
        return DSL.field("{0}::tsquery", val(query));
    }

    /** A part of a filter, if it was given. */
    static <T> Condition part(@Nullable T given, String path, BiFunction<T, String, Condition> condition) {
        return given == null ? noCondition() : condition.apply(given, path);
    }

    static Condition in(Field<String> column, List<? extends Enum<?>> values, String path) {
        return column.eq(any(Given.names(values, path)));
    }

    private static <T> Condition each(T[] values, java.util.function.Function<T, Condition> condition) {
        Condition all = values.length == 0 ? falseCondition() : noCondition();
        for (T value : values) {
            all = all.and(condition.apply(value));
        }
        return all;
    }

    /** Holds where the condition is false or, for want of a value, unknown. */
    private static Condition isNotTrue(Condition condition) {
        return condition.equals(noCondition()) ? falseCondition() : condition("({0}) is not true", condition);
    }
}
