package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.SourceFilter;
import org.allianceevents.search.filter.SourceMatch;

/** Conditions on sources, of events and by themselves. */
@ApplicationScoped
class SourceConditions {

    /** The pages that back an event, and who published them. */
    private static final String BACKING = "event_source join source on source.id = event_source.source_id"
            + " join publisher on publisher.id = source.publisher_id";

    private final Vocabularies vocabularies;
    private final Statements statements;

    SourceConditions(Vocabularies vocabularies, Statements statements) {
        this.vocabularies = vocabularies;
        this.statements = statements;
    }

    Sql event(SourceMatch match, String path) {
        Sql source = part(match.anyOf, path + ".anyOf", this::slugs)
                .and(part(match.publisher, path + ".publisher", this::publishers))
                .and(part(
                        match.publisherKind,
                        path + ".publisherKind",
                        (kinds, at) -> EventConditions.in("publisher.kind", kinds, at)))
                .and(part(match.language, path + ".language", SourceConditions::languages));
        if (match.atLeast == null) {
            return source.isNothing() ? Sql.NOTHING : Sql.exists(BACKING, backing(source));
        }
        if (match.atLeast < 0) {
            throw new BadInput(path + ".atLeast", match.atLeast + " is out of range. Accepted: 0 or more.");
        }
        return Sql.of("(select count(*) from " + BACKING).where(backing(source)).then(") >= ?", match.atLeast);
    }

    Sql filter(SourceFilter filter, String path) {
        return part(filter.publisher, path + ".publisher", this::publishers)
                .and(part(
                        filter.publisherKind,
                        path + ".publisherKind",
                        (kinds, at) -> EventConditions.in("publisher.kind", kinds, at)))
                .and(part(filter.language, path + ".language", SourceConditions::languages))
                .and(part(
                        filter.published,
                        path + ".published",
                        (range, at) -> DateConditions.day("source.published_on", range, at)));
    }

    private static Sql backing(Sql source) {
        return Sql.of("event_source.event_id = event.id").and(source);
    }

    /** Slugs of pages are too many to keep in memory: those of a filter are looked up. */
    private Sql slugs(List<String> slugs, String path) {
        String[] asked = Given.list(slugs, path).toArray(String[]::new);
        for (String slug : asked) {
            Given.text(slug, path);
        }
        Sql named = Sql.any("source.slug", asked);
        List<String> found =
                statements.rows(Sql.of("select source.slug from source").where(named), row -> row.text(1));
        for (String slug : asked) {
            if (!found.contains(slug)) {
                throw BadInput.unknown(
                        path, slug, "a known source's slug", "The query sources lists what is accepted.");
            }
        }
        return named;
    }

    private Sql publishers(List<String> names, String path) {
        return Sql.any("publisher.id", vocabularies.get().get(Noun.PUBLISHER, names, path));
    }

    private static Sql languages(List<String> tags, String path) {
        List<String> canonical = new ArrayList<>();
        for (String tag : Given.list(tags, path)) {
            try {
                canonical.add(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
            } catch (IllformedLocaleException e) {
                throw BadInput.unknown(path, tag, "a language's tag", "Accepted: BCP 47, such as \"ja\".");
            }
        }
        return Sql.any("source.language", canonical.toArray(String[]::new));
    }
}
