package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.pages.DateWords;
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

/** The page of an actor: what it belongs to, who belongs to it, which offices a person held, and its events. */
@ApplicationScoped
public class ActorPage implements Page {

    private final EntityPages pages;

    ActorPage(EntityPages pages) {
        this.pages = pages;
    }

    private record Answer(Release dataset, @Nullable Actor actor, List<Bucket> timeline) {}

    private record Actor(
            String slug,
            String name,
            @Nullable String nameJa,
            String kind,
            @Nullable String country,
            List<String> formerNames,
            @Nullable String wikidataId,
            List<Named> parents,
            List<Named> members,
            List<Office> offices,
            EventPart events) {}

    private record Office(
            String title,
            @Nullable String titleJa,
            @Nullable String from,
            @Nullable String until,
            @Nullable String period,
            Named organization) {}

    @Override
    public List<String> paths() {
        return List.of("/actors/:slug");
    }

    @Override
    public Rendered render(Visit visit) {
        String slug = visit.name("slug");
        Answer answer = pages.ask(visit, "actor", Map.of("actor", Map.of("anyOf", List.of(slug))), Answer.class);
        Actor actor = answer.actor();
        if (actor == null) {
            throw new NotThere("actor", slug);
        }
        return pages.render(
                visit, "actors", actor.slug(), view(visit, actor, answer), answer.dataset(), data(visit, actor));
    }

    private static EntityView view(Visit visit, Actor actor, Answer answer) {
        Language language = visit.language();
        String filter = "actor=" + actor.slug();
        return new EntityView(
                "actor",
                visit.texts().label("actorKind", actor.kind()),
                language.choose(actor.name(), actor.nameJa()),
                actor.nameJa() == null ? "en" : language.code(),
                actor.nameJa() == null ? null : language.other().choose(actor.name(), actor.nameJa()),
                language.other().code(),
                null,
                new Details(visit)
                        .add("country", EntityPages.country(actor.country(), language))
                        .add("former", String.join("; ", actor.formerNames()))
                        .outside("wikidata", actor.wikidataId(), wikidata(actor))
                        .all(),
                groups(visit, actor),
                EntityPages.strip(answer.timeline(), filter, answer.dataset()),
                actor.events().totalCount(),
                actor.events().nodes(),
                "?" + filter,
                false,
                Citation.of(actor.name(), visit.absolute("actors/" + actor.slug()), answer.dataset(), visit.today()));
    }

    private static List<Group> groups(Visit visit, Actor actor) {
        List<Group> groups = new ArrayList<>();
        add(groups, visit.texts().get("offices"), offices(visit, actor));
        add(groups, visit.texts().get("parents"), links(visit, actor.parents()));
        add(groups, visit.texts().get("members"), links(visit, actor.members()));
        return groups;
    }

    private static void add(List<Group> groups, String title, List<Link> links) {
        if (!links.isEmpty()) {
            groups.add(new Group(title, links));
        }
    }

    private static List<Link> links(Visit visit, List<Named> actors) {
        return actors.stream()
                .map(actor -> Link.to(actor, "actors/", visit.language()))
                .toList();
    }

    private static List<Link> offices(Visit visit, Actor actor) {
        Language language = visit.language();
        return actor.offices().stream()
                .map(office -> new Link(
                        language.choose(office.title(), office.titleJa()),
                        "actors/" + office.organization().slug(),
                        term(visit, office),
                        (office.titleJa() == null ? Language.EN : language).code()))
                .toList();
    }

    /** From when to when, as far as that is known. */
    private static String term(Visit visit, Office office) {
        String term = DateWords.term(office.from(), office.until(), office.period(), visit.language());
        return term == null ? office.organization().name(visit.language()) : term;
    }

    private static @Nullable String wikidata(Actor actor) {
        return actor.wikidataId() == null ? null : "https://www.wikidata.org/wiki/" + actor.wikidataId();
    }

    private static Map<String, Object> data(Visit visit, Actor actor) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", actor.kind().equals("PERSON") ? "Person" : "Organization");
        data.put("@id", visit.absolute("actors/" + actor.slug()));
        data.put("name", actor.name());
        if (actor.nameJa() != null) {
            data.put("alternateName", actor.nameJa());
        }
        if (actor.wikidataId() != null) {
            data.put("sameAs", "https://www.wikidata.org/entity/" + actor.wikidataId());
        }
        return data;
    }
}
