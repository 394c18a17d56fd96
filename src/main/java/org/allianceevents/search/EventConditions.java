package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.text.SearchQuery;
import org.allianceevents.text.Sought;
import org.jspecify.annotations.Nullable;

/** Turns the filter for events into a condition on the table of events. */
@ApplicationScoped
class EventConditions {

    /** Deeper than anybody nests by hand. */
    static final int DEEPEST = 8;

    private final Vocabularies vocabularies;
    private final PlaceConditions places;
    private final SourceConditions sources;

    EventConditions(Vocabularies vocabularies, PlaceConditions places, SourceConditions sources) {
        this.vocabularies = vocabularies;
        this.places = places;
        this.sources = sources;
    }

    /** The whole selection, as a condition on events. */
    Sql of(EventSelection selection) {
        Sql own = selection.actor() == null ? Sql.NOTHING : takesPart(new Long[] {selection.actor()}, Sql.NOTHING);
        Sql kind = selection.kind() == null
                ? Sql.NOTHING
                : Sql.of("event.kind = ?", selection.kind().name());
        return kind.and(selection.also()).and(own).and(of(selection.filter(), selection.path(), 1));
    }

    private Sql of(@Nullable EventFilter filter, String path, int depth) {
        if (filter == null) {
            return Sql.NOTHING;
        }
        if (depth > DEEPEST) {
            throw new BadInput(path, "filters are nested more than " + DEEPEST + " deep.");
        }
        return own(filter, path)
                .and(part(filter.and, path + ".and", (parts, at) -> all(parts, at, depth)))
                .and(part(filter.or, path + ".or", (parts, at) -> anyOf(parts, at, depth)))
                .and(part(filter.not, path + ".not", (part, at) -> of(part, at, depth + 1)
                        .isNotTrue()));
    }

    private Sql own(EventFilter filter, String path) {
        return Sql.NOTHING
                .and(part(filter.kind, path + ".kind", (kinds, at) -> in("event.kind", kinds, at)))
                .and(part(filter.status, path + ".status", (statuses, at) -> in("event.status", statuses, at)))
                .and(part(
                        filter.precision,
                        path + ".precision",
                        (precisions, at) -> in("event.date_precision", precisions, at)))
                .and(part(filter.actor, path + ".actor", this::actor))
                .and(part(filter.date, path + ".date", DateConditions::event))
                .and(part(filter.domain, path + ".domain", EventConditions::domain))
                .and(part(filter.place, path + ".place", places::event))
                .and(part(filter.series, path + ".series", this::series))
                .and(part(filter.source, path + ".source", sources::event))
                .and(part(filter.text, path + ".text", (text, at) -> text("event.search", text, at)))
                .and(part(
                        filter.disputed, path + ".disputed", (disputed, at) -> Sql.of("event.disputed = ?", disputed)))
                .and(part(
                        filter.updatedSince,
                        path + ".updatedSince",
                        (day, at) -> DateConditions.since("event.updated_on", day, at)));
    }

    private Sql all(List<EventFilter> parts, String path, int depth) {
        Sql all = parts.isEmpty() ? Sql.FALSE : Sql.NOTHING;
        for (int i = 0; i < Given.list(parts, path).size(); i++) {
            all = all.and(of(parts.get(i), path + "[" + i + "]", depth + 1));
        }
        return all;
    }

    private Sql anyOf(List<EventFilter> parts, String path, int depth) {
        Sql any = Sql.FALSE;
        for (int i = 0; i < Given.list(parts, path).size(); i++) {
            Sql part = of(parts.get(i), path + "[" + i + "]", depth + 1);
            any = any.or(part.isNothing() ? Sql.TRUE : part);
        }
        return any;
    }

    private Sql series(List<String> slugs, String path) {
        return Sql.any("event.series_id", vocabularies.get().get(Noun.SERIES, slugs, path))
                .and(Sql.of("event.series_id is not null"));
    }

    private Sql actor(ActorMatch match, String path) {
        Sql how = part(match.role, path + ".role", (roles, at) -> in("event_actor.role", roles, at))
                .and(Boolean.FALSE.equals(match.includeMembers) ? Sql.of("event_actor.direct") : Sql.NOTHING);
        Sql result = part(match.anyOf, path + ".anyOf", (slugs, at) -> takesPart(actors(slugs, at), how))
                .and(part(
                        match.allOf,
                        path + ".allOf",
                        (slugs, at) -> each(actors(slugs, at), key -> takesPart(new Long[] {key}, how))))
                .and(part(match.noneOf, path + ".noneOf", (slugs, at) -> takesPart(actors(slugs, at), how)
                        .not()));
        boolean named = match.anyOf != null || match.allOf != null || match.noneOf != null;
        return named || match.role == null ? result : linked("event_actor", how);
    }

    private Long[] actors(List<String> slugs, String path) {
        return vocabularies.get().get(Noun.ACTOR, slugs, path);
    }

    private static Sql takesPart(Long[] actors, Sql how) {
        return linked("event_actor", Sql.any("event_actor.actor_id", actors).and(how));
    }

    private static Sql domain(DomainMatch match, String path) {
        return part(match.anyOf, path + ".anyOf", (domains, at) -> domains(Given.names(domains, at)))
                .and(part(
                        match.allOf,
                        path + ".allOf",
                        (domains, at) -> each(Given.names(domains, at), EventConditions::domains)))
                .and(part(match.noneOf, path + ".noneOf", (domains, at) -> domains(Given.names(domains, at))
                        .not()));
    }

    private static Sql domains(String... names) {
        return linked("event_domain", Sql.any("event_domain.domain", names));
    }

    /** The event has a row in a table of what events have, for which a condition holds. */
    static Sql linked(String table, Sql condition) {
        return Sql.exists(table, Sql.of(table + ".event_id = event.id").and(condition));
    }

    /** A condition on words; the column holds a tsvector. */
    Sql text(String column, String text, String path) {
        return Sql.of(column + " @@ ").then(query(text, path));
    }

    /** The words as a value that PostgreSQL matches against. */
    Sql query(String text, String path) {
        return Sql.of("?::tsquery", sought(text, path, vocabularies.get()).tsquery());
    }

    /**
     * What a text looks for.
     *
     * @throws BadInput if it holds no word
     */
    static Sought sought(String text, String path, Vocabulary vocabulary) {
        return SearchQuery.parse(Given.text(text, path), vocabulary.glossary())
                .orElseThrow(() -> BadInput.unknown(
                        path, text, "a text to search for", "At least one word or Japanese character is needed."));
    }

    /** A part of a filter, if it was given. */
    static <T> Sql part(@Nullable T given, String path, BiFunction<T, String, Sql> condition) {
        return given == null ? Sql.NOTHING : condition.apply(given, path);
    }

    static Sql in(String column, List<? extends Enum<?>> values, String path) {
        return Sql.any(column, Given.names(values, path));
    }

    private static <T> Sql each(T[] values, Function<T, Sql> condition) {
        Sql all = values.length == 0 ? Sql.FALSE : Sql.NOTHING;
        for (T value : values) {
            all = all.and(condition.apply(value));
        }
        return all;
    }
}
