package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.allianceevents.pages.entity.EntityView.Group;
import org.allianceevents.pages.entity.EntityView.Link;
import org.jspecify.annotations.Nullable;

/** The page of a place: where it is, as exactly as that is known, and what happened there or at a part of it. */
@ApplicationScoped
public class PlacePage implements Page {

    private final EntityPages pages;

    PlacePage(EntityPages pages) {
        this.pages = pages;
    }

    private record Answer(Release dataset, @Nullable Place place, List<Bucket> timeline) {}

    private record Place(
            String slug,
            String name,
            @Nullable String nameJa,
            String kind,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String precision,
            @Nullable Named parent,
            List<Named> operators,
            EventPart events) {}

    @Override
    public List<String> paths() {
        return List.of("/places/:slug");
    }

    @Override
    public Rendered render(Visit visit) {
        String slug = visit.name("slug");
        Answer answer = pages.ask(visit, "place", Map.of("place", Map.of("anyOf", List.of(slug))), Answer.class);
        Place place = answer.place();
        if (place == null) {
            throw new NotThere("place", slug);
        }
        return pages.render(
                visit, "places", place.slug(), view(visit, place, answer), answer.dataset(), data(visit, place));
    }

    private static EntityView view(Visit visit, Place place, Answer answer) {
        Language language = visit.language();
        String filter = "place=" + place.slug();
        Named parent = place.parent();
        return new EntityView(
                "place",
                visit.texts().label("placeKind", place.kind()),
                language.choose(place.name(), place.nameJa()),
                place.nameJa() == null ? "en" : language.code(),
                place.nameJa() == null ? null : language.other().choose(place.name(), place.nameJa()),
                language.other().code(),
                null,
                new Details(visit)
                        .add(
                                "part_of",
                                parent == null ? null : parent.name(language),
                                parent == null ? null : "places/" + parent.slug())
                        .add("country", EntityPages.country(place.country(), language))
                        .add("point", point(visit, place))
                        .all(),
                operators(visit, place),
                EntityPages.strip(answer.timeline(), filter, answer.dataset()),
                place.events().totalCount(),
                place.events().nodes(),
                "?" + filter,
                false,
                Citation.of(place.name(), visit.absolute("places/" + place.slug()), answer.dataset(), visit.today()));
    }

    private static List<Group> operators(Visit visit, Place place) {
        List<Link> links = place.operators().stream()
                .map(actor -> Link.to(actor, "actors/", visit.language()))
                .toList();
        return links.isEmpty() ? List.of() : List.of(new Group(visit.texts().get("operated_by"), links));
    }

    private static @Nullable String point(Visit visit, Place place) {
        if (place.latitude() == null || place.longitude() == null) {
            return null;
        }
        return visit.texts()
                .get(
                        "point",
                        String.format(Locale.ROOT, "%.4f", place.latitude()),
                        String.format(Locale.ROOT, "%.4f", place.longitude()),
                        visit.texts().label("geo", place.precision()));
    }

    private static Map<String, Object> data(Visit visit, Place place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Place");
        data.put("@id", visit.absolute("places/" + place.slug()));
        data.put("name", place.name());
        if (place.nameJa() != null) {
            data.put("alternateName", place.nameJa());
        }
        if (place.latitude() != null && place.longitude() != null) {
            data.put(
                    "geo",
                    Map.of("@type", "GeoCoordinates", "latitude", place.latitude(), "longitude", place.longitude()));
        }
        return data;
    }
}
