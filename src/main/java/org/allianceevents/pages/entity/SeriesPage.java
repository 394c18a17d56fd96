package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/** The page of a series, with its editions in order. */
@ApplicationScoped
public class SeriesPage implements Page {

    private final EntityPages pages;

    SeriesPage(EntityPages pages) {
        this.pages = pages;
    }

    private record Answer(Release dataset, @Nullable Series series, List<Bucket> timeline) {}

    private record Series(
            String slug,
            String name,
            @Nullable String nameJa,
            String kind,
            String description,
            @Nullable Integer startedIn,
            @Nullable Integer endedIn,
            EventPart events) {}

    @Override
    public List<String> paths() {
        return List.of("/series/:slug");
    }

    @Override
    public Rendered render(Visit visit) {
        String slug = visit.name("slug");
        Answer answer = pages.ask(visit, "series", Map.of("series", List.of(slug)), Answer.class);
        Series series = answer.series();
        if (series == null) {
            throw new NotThere("series", slug);
        }
        return pages.render(
                visit, "series", series.slug(), view(visit, series, answer), answer.dataset(), data(visit, series));
    }

    private static EntityView view(Visit visit, Series series, Answer answer) {
        Language language = visit.language();
        Texts texts = visit.texts();
        String filter = "series=" + series.slug();
        return new EntityView(
                "series",
                texts.get("series_of", texts.label("kinds", series.kind())),
                language.choose(series.name(), series.nameJa()),
                series.nameJa() == null ? "en" : language.code(),
                series.nameJa() == null ? null : language.other().choose(series.name(), series.nameJa()),
                language.other().code(),
                series.description(),
                new Details(visit)
                        .add(
                                "started",
                                series.startedIn() == null
                                        ? null
                                        : series.startedIn().toString())
                        .add(
                                "ended",
                                series.endedIn() == null
                                        ? null
                                        : series.endedIn().toString())
                        .all(),
                List.of(),
                EntityPages.strip(answer.timeline(), filter, answer.dataset()),
                series.events().totalCount(),
                series.events().nodes(),
                "?" + filter + "&sort=startDate",
                true,
                Citation.of(series.name(), visit.absolute("series/" + series.slug()), answer.dataset(), visit.today()));
    }

    private static Map<String, Object> data(Visit visit, Series series) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "EventSeries");
        data.put("@id", visit.absolute("series/" + series.slug()));
        data.put("name", series.name());
        data.put("description", series.description().strip());
        if (series.nameJa() != null) {
            data.put("alternateName", series.nameJa());
        }
        data.put(
                "subEvent",
                series.events().nodes().stream()
                        .map(event -> Map.of(
                                "@type", "Event",
                                "@id", visit.absolute(event.address()),
                                "name", event.title()))
                        .toList());
        return data;
    }
}
