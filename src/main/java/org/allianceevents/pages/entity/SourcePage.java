package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/** The page of a source: who published it, where it is, and what it backs. */
@ApplicationScoped
public class SourcePage implements Page {

    private final Questions questions;
    private final EntityPages pages;

    SourcePage(Questions questions, EntityPages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    private record Answer(Release dataset, @Nullable Source source) {}

    private record Source(
            String slug,
            String title,
            String publisher,
            String publisherKind,
            String url,
            @Nullable String archiveUrl,
            @Nullable String publishedOn,
            String accessedOn,
            String language,
            EventPart events) {}

    @Override
    public List<String> paths() {
        return List.of("/sources/:slug");
    }

    @Override
    public Rendered render(Visit visit) {
        String slug = visit.name("slug");
        Answer answer = questions.ask("source", Map.of("slug", slug), Answer.class, visit.deadline());
        Source source = answer.source();
        if (source == null) {
            throw new NotThere("source", slug);
        }
        return pages.render(
                visit, "sources", source.slug(), view(visit, source, answer.dataset()), answer.dataset(), data(source));
    }

    private static EntityView view(Visit visit, Source source, Release release) {
        Language language = visit.language();
        return new EntityView(
                "source",
                visit.texts().label("publisherKind", source.publisherKind()),
                source.title(),
                source.language(),
                null,
                null,
                null,
                new Details(visit)
                        .add("publisher", source.publisher(), "?publisher=" + Visit.encode(source.publisher()))
                        .outside("page", source.url(), source.url())
                        .outside("archived", source.archiveUrl(), source.archiveUrl())
                        .add("published", DateWords.day(source.publishedOn(), language))
                        .add("accessed", DateWords.day(source.accessedOn(), language))
                        .add(
                                "language",
                                Locale.forLanguageTag(source.language()).getDisplayLanguage(language.locale()))
                        .all(),
                List.of(),
                null,
                source.events().totalCount(),
                source.events().nodes(),
                "?source=" + source.slug(),
                false,
                Citation.of(source.title(), visit.absolute("sources/" + source.slug()), release, visit.today()));
    }

    private static Map<String, Object> data(Source source) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "WebPage");
        data.put("name", source.title());
        data.put("url", source.url());
        data.put("inLanguage", source.language());
        data.put("publisher", Map.of("@type", "Organization", "name", source.publisher()));
        if (source.publishedOn() != null) {
            data.put("datePublished", source.publishedOn());
        }
        return data;
    }
}
