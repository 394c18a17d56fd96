package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Strip;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.search.BadInput;
import org.jspecify.annotations.Nullable;

/** What the pages of actors, places, series and sources have in common. */
@ApplicationScoped
public class EntityPages {

    private final Questions questions;
    private final Frames frames;

    EntityPages(Questions questions, Frames frames) {
        this.questions = questions;
        this.frames = frames;
    }

    /**
     * The answer to the document of a sort.
     *
     * @param filter that finds the events; a name that isn't known is an error there, and a page that isn't there here
     */
    <T> T ask(Visit visit, String sort, Map<String, Object> filter, Class<T> type) {
        String slug = visit.name("slug");
        try {
            return questions.ask(sort, Map.of("slug", slug, "filter", filter), type, visit.deadline());
        } catch (BadInput unknown) {
            throw new NotThere(sort, slug);
        }
    }

    /** The page, or the way to it if it was asked for by a name that it bore before. */
    Rendered render(Visit visit, String path, String slug, EntityView view, Release release, Map<String, ?> data) {
        if (!slug.equals(visit.name("slug"))) {
            return Rendered.redirect(true, visit.link(path + "/" + slug));
        }
        String description = view.description() == null
                ? visit.texts().get("entity_description", view.name(), view.total())
                : view.description().strip();
        Frame frame = frames.of(visit, view.name(), description, path + "/" + slug, release, data);
        return Rendered.html(Frames.render(Templates.entity(frame, view), visit));
    }

    /** The years of something with events, as a strip that leads to the explorer. */
    static Strip strip(List<Bucket> timeline, String filter, Release release) {
        int first = Integer.parseInt(release.firstYear());
        int last = Integer.parseInt(release.year());
        return Strip.of(timeline, filter, first, Math.max(first, last), first, last);
    }

    /** The name of a country in a language. */
    static @Nullable String country(@Nullable String code, Language language) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }
}
