package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.part;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.SourceFilter;
import org.allianceevents.search.filter.SourceMatch;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Conditions on sources, of events and by themselves. */
@ApplicationScoped
class SourceConditions {

    private final Vocabularies vocabularies;
    private final Statements statements;

    SourceConditions(Vocabularies vocabularies, Statements statements) {
        this.vocabularies = vocabularies;
        this.statements = statements;
    }

    Condition event(SourceMatch match, String path) {
        Condition source = part(match.anyOf, path + ".anyOf", this::slugs)
                .and(part(match.publisher, path + ".publisher", this::publishers))
                .and(part(
                        match.publisherKind,
                        path + ".publisherKind",
                        (kinds, at) -> EventConditions.in(Tables.text("publisher", "kind"), kinds, at)))
                .and(part(match.language, path + ".language", SourceConditions::languages));
        if (match.atLeast == null) {
            return source.equals(noCondition()) ? noCondition() : exists(backing(selectOne(), source));
        }
        if (match.atLeast < 0) {
            throw new BadInput(path + ".atLeast", match.atLeast + " is out of range. Accepted: 0 or more.");
        }
        return field(backing(select(count()), source)).ge(match.atLeast);
    }

    Condition filter(SourceFilter filter, String path) {
        return part(filter.publisher, path + ".publisher", this::publishers)
                .and(part(
                        filter.publisherKind,
                        path + ".publisherKind",
                        (kinds, at) -> EventConditions.in(Tables.text("publisher", "kind"), kinds, at)))
                .and(part(filter.language, path + ".language", SourceConditions::languages))
                .and(part(
                        filter.published,
                        path + ".published",
                        (range, at) -> DateConditions.day(Tables.date("source", "published_on"), range, at)));
    }

    private static <R extends org.jooq.Record> org.jooq.SelectConditionStep<R> backing(
            org.jooq.SelectSelectStep<R> select, Condition source) {
        return select.from(Tables.EVENT_SOURCE)
                .join(Tables.SOURCE)
                .on(Tables.key("source", "id").eq(Tables.key("event_source", "source_id")))
                .join(Tables.PUBLISHER)
                .on(Tables.key("publisher", "id").eq(Tables.key("source", "publisher_id")))
                .where(Tables.key("event_source", "event_id").eq(Tables.EVENT_KEY))
                .and(source);
    }

    /** Slugs of pages are too many to keep in memory: those of a filter are looked up. */
    private Condition slugs(List<String> slugs, String path) {
        String[] asked = Given.list(slugs, path).toArray(String[]::new);
        for (String slug : asked) {
            Given.text(slug, path);
        }
        List<String> found = statements
                .rows(select(Tables.text("source", "slug"))
                        .from(Tables.SOURCE)
                        .where(Tables.text("source", "slug").eq(any(asked))))
                .stream()
                .map(row -> row.get("slug", String.class))
                .toList();
        for (String slug : asked) {
            if (!found.contains(slug)) {
                throw BadInput.unknown(
                        path, slug, "a known source's slug", "The query sources lists what is accepted.");
            }
        }
        return Tables.text("source", "slug").eq(any(asked));
    }

    private Condition publishers(List<String> names, String path) {
        return Tables.key("publisher", "id").eq(any(vocabularies.get().get(Noun.PUBLISHER, names, path)));
    }

    private static Condition languages(List<String> tags, String path) {
        List<String> canonical = new ArrayList<>();
        for (String tag : Given.list(tags, path)) {
            try {
                canonical.add(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
            } catch (IllformedLocaleException e) {
                throw BadInput.unknown(path, tag, "a language's tag", "Accepted: BCP 47, such as \"ja\".");
            }
        }
        return DSL.condition(Tables.text("source", "language").eq(any(canonical.toArray(String[]::new))));
    }
}
