package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.in;
import static org.allianceevents.search.EventConditions.part;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorFilter;
import org.allianceevents.search.filter.PlaceFilter;
import org.allianceevents.search.filter.SourceFilter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Finds actors, places, series and sources, in the order of their slugs. */
@ApplicationScoped
public class Directory {

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

    /** Rows of one table that a condition holds. */
    public record Entries(Table<?> table, String name, Condition condition) {}

    public Entries actors(@Nullable ActorFilter filter) {
        Condition condition = filter == null
                ? noCondition()
                : part(filter.kind, "filter.kind", (kinds, at) -> in(Tables.text("actor", "kind"), kinds, at))
                        .and(part(filter.country, "filter.country", (codes, at) -> Tables.text("actor", "country")
                                .eq(any(PlaceConditions.countries(codes, at)))))
                        .and(part(filter.memberOf, "filter.memberOf", this::memberOf))
                        .and(part(filter.text, "filter.text", (text, at) -> words("actor", text, at)));
        return new Entries(Tables.ACTOR, "actor", condition);
    }

    public Entries places(@Nullable PlaceFilter filter) {
        Condition condition = filter == null
                ? noCondition()
                : part(filter.kind, "filter.kind", (kinds, at) -> in(Tables.text("place", "kind"), kinds, at))
                        .and(part(filter.country, "filter.country", (codes, at) -> Tables.text("place", "country")
                                .eq(any(PlaceConditions.countries(codes, at)))))
                        .and(part(filter.text, "filter.text", (text, at) -> words("place", text, at)));
        return new Entries(Tables.PLACE, "place", condition);
    }

    public Entries series(@Nullable EventKind kind) {
        return new Entries(Tables.SERIES, "series", part(kind, "kind", (given, at) -> Tables.text("series", "kind")
                .eq(given.name())));
    }

    public Entries sources(@Nullable SourceFilter filter) {
        Table<?> joined = Tables.SOURCE
                .join(Tables.PUBLISHER)
                .on(Tables.key("publisher", "id").eq(Tables.key("source", "publisher_id")));
        Condition condition = filter == null
                ? noCondition()
                : sources.filter(filter, "filter")
                        .and(part(filter.text, "filter.text", (text, at) -> words("source", text, at)));
        return new Entries(joined, "source", condition);
    }

    public KeyPage page(Entries entries, PageRequest request) {
        String name = entries.name();
        return pages.page(entries.table(), Tables.key(name, "id"), entries.condition(), Keyset.bySlug(name), request);
    }

    public int count(Entries entries) {
        return statements.count(selectOne().from(entries.table()).where(entries.condition()));
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
        for (Record row : statements.rows(DSL.select(field(name("id"), Long.class), field(name("slug"), String.class))
                .from(Tables.SOURCE)
                .where(field(name("slug"), String.class).eq(any(asked))))) {
            keys.put(row.get("slug", String.class), row.get("id", Long.class));
        }
        return keys;
    }

    /** The keys of the direct members of a body: bodies below it, and people who held an office in it, by slug. */
    public List<Long> members(long actor, int first) {
        Condition below = DSL.exists(selectOne()
                .from(Tables.ACTOR_PARENT)
                .where(Tables.key("actor_parent", "actor_id").eq(Tables.key("actor", "id")))
                .and(Tables.key("actor_parent", "parent_id").eq(actor)));
        Condition held = DSL.exists(selectOne()
                .from(DSL.table(name("office")))
                .where(Tables.key("office", "person_id").eq(Tables.key("actor", "id")))
                .and(Tables.key("office", "organization_id").eq(actor)));
        Entries members = new Entries(Tables.ACTOR, "actor", below.or(held));
        return page(members, new PageRequest(first, false, null)).keys();
    }

    private Condition memberOf(String slug, String path) {
        Long root = vocabularies.get().get(Noun.ACTOR, slug, path);
        Field<Long> member = field(name("below", "member"), Long.class);
        Table<?> below = DSL.table(name("below"));
        return Tables.key("actor", "id")
                .in(DSL.withRecursive("below", "member")
                        .as(DSL.select(membership("member"))
                                .from(membership())
                                .where(membership("body").eq(root))
                                .union(DSL.select(membership("member"))
                                        .from(membership())
                                        .join(below)
                                        .on(membership("body").eq(member))))
                        .select(member)
                        .from(below));
    }

    private static Field<Long> membership(String column) {
        return field(name("membership", column), Long.class);
    }

    /** Bodies and the bodies below them, and bodies and the people who held an office in them. */
    private static Table<?> membership() {
        return DSL.select(
                        Tables.key("actor_parent", "actor_id").as("member"),
                        Tables.key("actor_parent", "parent_id").as("body"))
                .from(Tables.ACTOR_PARENT)
                .unionAll(DSL.select(Tables.key("office", "person_id"), Tables.key("office", "organization_id"))
                        .from(DSL.table(name("office"))))
                .asTable("membership");
    }

    private Condition words(String table, String text, String path) {
        return events.text(field(name(table, "search"), SQLDataType.OTHER), text, path);
    }
}
