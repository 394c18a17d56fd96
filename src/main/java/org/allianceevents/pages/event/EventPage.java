package org.allianceevents.pages.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.allianceevents.pages.event.EventFacts.Claim;
import org.allianceevents.pages.event.EventFacts.Figure;
import org.allianceevents.pages.event.EventFacts.Participant;
import org.allianceevents.pages.event.EventView.Group;
import org.allianceevents.pages.event.EventView.Line;
import org.allianceevents.pages.event.EventView.Quantity;
import org.jspecify.annotations.Nullable;

/** The page of an event; with {@code .json} behind its name, the same for programs. */
@ApplicationScoped
public class EventPage implements Page {

    private static final String JSON = ".json";

    private final Questions questions;
    private final Frames frames;

    EventPage(Questions questions, Frames frames) {
        this.questions = questions;
        this.frames = frames;
    }

    /** The answer to {@code pages/event.graphql}. */
    private record Answer(Release dataset, @Nullable EventFacts event) {}

    @Override
    public List<String> paths() {
        return List.of("/events/:slug");
    }

    @Override
    public Rendered render(Visit visit) {
        String name = visit.name("slug");
        boolean json = name.endsWith(JSON);
        String slug = json ? name.substring(0, name.length() - JSON.length()) : name;
        if (json) {
            return json(visit, slug);
        }
        Answer answer = questions.ask("event", Map.of("slug", slug), Answer.class, visit.deadline());
        EventFacts event = answer.event();
        if (event == null) {
            throw new NotThere("event", slug);
        }
        if (!event.slug().equals(slug)) {
            return Rendered.redirect(true, visit.link(event.address()));
        }
        EventView view = view(event, visit, answer.dataset());
        return Rendered.html(Frames.render(Templates.event(frame(view, visit, answer.dataset()), view), visit));
    }

    private Rendered json(Visit visit, String slug) {
        JsonNode data = questions.ask("event", Map.of("slug", slug), JsonNode.class, visit.deadline());
        String found = data.at("/event/slug").asText();
        if (found.isEmpty()) {
            throw new NotThere("event", slug);
        }
        return found.equals(slug)
                ? Rendered.file("application/json", data.toPrettyString())
                : Rendered.redirect(true, visit.root() + "events/" + found + JSON);
    }

    private static EventView view(EventFacts event, Visit visit, Release release) {
        References references = new References(event.citations());
        String permalink = visit.absolute(event.address());
        return new EventView(
                event,
                references,
                FactList.of(event, references, visit.language()),
                groups(event.participants()),
                event.figures().stream()
                        .map(figure -> quantity(figure, references, visit))
                        .toList(),
                Citation.of(event.title(), permalink, release, visit.today()),
                permalink,
                event.address() + JSON);
    }

    /** Participants by role, in the order in which the roles come. */
    private static List<Group> groups(List<Participant> participants) {
        Map<String, List<Participant>> byRole = new LinkedHashMap<>();
        participants.forEach(each ->
                byRole.computeIfAbsent(each.role(), role -> new ArrayList<>()).add(each));
        return byRole.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Quantity quantity(Figure figure, References references, Visit visit) {
        Numbers numbers = new Numbers(visit.language());
        Texts texts = visit.texts();
        List<Line> lines = figure.claims().stream()
                .map(claim -> line(claim, numbers, references, visit))
                .toList();
        String reason = figure.claims().stream()
                .filter(Claim::preferred)
                .map(Claim::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Quantity(
                texts.label("measure", figure.measure()),
                figure.unit(),
                figure.scope(),
                numbers.amount(figure.value(), figure.minimum(), figure.maximum()),
                figure.disputed(),
                reason,
                lines);
    }

    private static Line line(Claim claim, Numbers numbers, References references, Visit visit) {
        String when = claim.asOf() == null ? claim.source().publishedOn() : claim.asOf();
        return new Line(
                numbers.of(claim),
                DateWords.day(when, visit.language()),
                claim.source().publisher(),
                claim.source().slug(),
                references.number(claim.source().slug()),
                claim.preferred(),
                claim.note());
    }

    private Frame frame(EventView view, Visit visit, Release release) {
        EventFacts event = view.event();
        String title = visit.language().choose(event.title(), event.titleJa());
        String description = event.date(visit.language()) + ". " + firstSentence(event.summary());
        return frames.of(visit, title, description, event.address(), release, EventData.of(event, visit, release));
    }

    private static String firstSentence(String summary) {
        String text = summary.strip();
        return text.length() <= 200 ? text : text.substring(0, text.lastIndexOf(' ', 200)) + " …";
    }
}
