package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.in;
import static org.allianceevents.search.EventConditions.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorFilter;
import org.allianceevents.search.filter.PlaceFilter;
import org.allianceevents.search.filter.SourceFilter;
import org.jspecify.annotations.Nullable;

/** Finds actors, places, series and sources, in the order of their slugs. */
@ApplicationScoped
public class Directory {

    /** Bodies below a body, the people who held an office in it, and the same of each of these. */
    private static final String MEMBERS =
            """
            actor.id in (with recursive membership (member, body) as (\
            select actor_id, parent_id from actor_parent \
            union all select person_id, organization_id from office), below (member) as (\
            select member from membership where body = ? \
            union select membership.member from membership join below on membership.body = below.member) \
            select member from below)""";

    private final Statements statements;
    private final Pages pages;
    private final Vocabularies vocabularies;
    private final EventConditions events;
    private final SourceConditions sources;

    Directory(
            Statements statements,
            Pages pages,
            Vocabularies vocabularies,
            EventConditions events,
            SourceConditions sources) {
        this.statements = statements;
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.events = events;
        this.sources = sources;
    }

    /**
     * Entries of one sort that a condition holds.
     *
     * @param tables what is selected from
     * @param name the table of the entries themselves
     */
    public record Entries(String tables, String name, Sql condition) {}

    public Entries actors(@Nullable ActorFilter filter) {
        Sql condition = filter == null
                ? Sql.NOTHING
                : part(filter.kind, "filter.kind", (kinds, at) -> in("actor.kind", kinds, at))
                        .and(part(
                                filter.country,
                                "filter.country",
                                (codes, at) -> Sql.any("actor.country", PlaceConditions.countries(codes, at))))
                        .and(part(filter.memberOf, "filter.memberOf", this::memberOf))
                        .and(part(filter.text, "filter.text", (text, at) -> words("actor", text, at)));
        return new Entries("actor", "actor", condition);
    }

    public Entries places(@Nullable PlaceFilter filter) {
        Sql condition = filter == null
                ? Sql.NOTHING
                : part(filter.kind, "filter.kind", (kinds, at) -> in("place.kind", kinds, at))
                        .and(part(
                                filter.country,
                                "filter.country",
                                (codes, at) -> Sql.any("place.country", PlaceConditions.countries(codes, at))))
                        .and(part(filter.text, "filter.text", (text, at) -> words("place", text, at)));
        return new Entries("place", "place", condition);
    }

    public Entries series(@Nullable EventKind kind) {
        return new Entries(
                "series", "series", part(kind, "kind", (given, at) -> Sql.of("series.kind = ?", given.name())));
    }

    public Entries sources(@Nullable SourceFilter filter) {
        Sql condition = filter == null
                ? Sql.NOTHING
                : sources.filter(filter, "filter")
                        .and(part(filter.text, "filter.text", (text, at) -> words("source", text, at)));
        return new Entries("source join publisher on publisher.id = source.publisher_id", "source", condition);
    }

    public KeyPage page(Entries entries, PageRequest request) {
        String name = entries.name();
        return pages.page(entries.tables(), name + ".id", entries.condition(), Keyset.bySlug(name), request);
    }

    public int count(Entries entries) {
        return statements.count(Sql.of("select 1 from " + entries.tables()).where(entries.condition()));
    }

    /** The keys of the actors, places or series that have these slugs; none where there is no such thing. */
    public Map<String, Long> find(Noun noun, List<String> slugs) {
        Map<String, Long> keys = new HashMap<>();
        Vocabulary vocabulary = vocabularies.get();
        slugs.forEach(slug -> vocabulary.find(noun, slug).ifPresent(key -> keys.put(slug, key)));
        return keys;
    }

    /** The keys of the sources that have these slugs. */
    public Map<String, Long> findSources(List<String> slugs) {
        String[] asked = slugs.stream().filter(Given::isStorable).toArray(String[]::new);
        Map<String, Long> keys = new HashMap<>();
        Sql query = Sql.of("select source.id, source.slug from source").where(Sql.any("source.slug", asked));
        statements.rows(query, row -> keys.put(row.text(2), row.key(1)));
        return keys;
    }

    /** The keys of the direct members of a body: bodies below it, and people who held an office in it, by slug. */
    public List<Long> members(long actor, int first) {
        Sql below = Sql.exists(
                "actor_parent",
                Sql.of("actor_parent.actor_id = actor.id").and(Sql.of("actor_parent.parent_id = ?", actor)));
        Sql held = Sql.exists(
                "office", Sql.of("office.person_id = actor.id").and(Sql.of("office.organization_id = ?", actor)));
        return page(new Entries("actor", "actor", below.or(held)), new PageRequest(first, false, null))
                .keys();
    }

    private Sql memberOf(String slug, String path) {
        return Sql.of(MEMBERS, vocabularies.get().get(Noun.ACTOR, slug, path));
    }

    private Sql words(String table, String text, String path) {
        return events.text(table + ".search", text, path);
    }
}
