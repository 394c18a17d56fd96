package org.allianceevents.pages.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.allianceevents.pages.Directory;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.entity.EntityView.Group;
import org.allianceevents.pages.entity.EntityView.Link;
import org.allianceevents.pages.site.ReleaseAnswer;

/** The lists of all actors, places and series, by kind; and of the publishers of sources. */
@ApplicationScoped
public class IndexPage implements Page {

    private final Directory directory;
    private final Questions questions;
    private final Frames frames;

    IndexPage(Directory directory, Questions questions, Frames frames) {
        this.directory = directory;
        this.questions = questions;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/actors", "/places", "/series", "/sources");
    }

    @Override
    public Rendered render(Visit visit) {
        String sort = visit.here();
        IndexView view =
                switch (sort) {
                    case "actors" -> byKind(visit, sort, "actors", "actorKind");
                    case "places" -> byKind(visit, sort, "places", "placeKind");
                    case "series" -> byKind(visit, sort, "all-series", "kinds");
                    default -> publishers(visit);
                };
        String title = visit.texts().get("nav_" + sort);
        Frame frame = frames.of(
                visit,
                title,
                visit.texts().get("index_" + sort, view.total()),
                questions
                        .ask("release", Map.of(), ReleaseAnswer.class, visit.deadline())
                        .dataset()
                        .release());
        return Rendered.html(Frames.render(Templates.index(frame, view), visit));
    }

    private IndexView byKind(Visit visit, String sort, String list, String vocabulary) {
        Map<String, Named> all = directory.all(list, visit.deadline());
        Map<String, List<Link>> groups = new TreeMap<>();
        all.values().forEach(named -> groups.computeIfAbsent(String.valueOf(named.kind()), kind -> new ArrayList<>())
                .add(Link.to(named, sort + "/", visit.language())));
        return view(visit, sort, all.size(), groups, kind -> visit.texts().label(vocabulary, kind));
    }

    /** Sources are too many for one page: each publisher leads to what its pages back. */
    private IndexView publishers(Visit visit) {
        Map<String, Named> all = directory.all("sources", visit.deadline());
        Map<String, Integer> counts = new TreeMap<>();
        all.values().forEach(source -> counts.merge(String.valueOf(source.kind()), 1, Integer::sum));
        List<Link> links = new ArrayList<>();
        counts.forEach((publisher, count) -> links.add(new Link(
                publisher,
                "?publisher=" + Visit.encode(publisher),
                visit.texts().count("pages_read", count),
                Language.EN.code())));
        return view(visit, "sources", all.size(), Map.of("publishers", links), key -> visit.texts()
                .get(key));
    }

    private static IndexView view(
            Visit visit, String sort, int total, Map<String, List<Link>> groups, Function<String, String> title) {
        Collator order = Collator.getInstance(visit.language().locale());
        List<Group> shown = new ArrayList<>();
        groups.forEach((key, links) -> {
            links.sort(Comparator.comparing(Link::name, order));
            shown.add(new Group(title.apply(key), links));
        });
        shown.sort(Comparator.comparing(Group::title, order));
        return new IndexView(sort, total, shown);
    }
}
