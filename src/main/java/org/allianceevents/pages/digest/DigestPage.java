package org.allianceevents.pages.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceevents.dataset.Domain;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.digest.DigestAnswer.Digest;
import org.allianceevents.pages.digest.DigestAnswer.Story;
import org.allianceevents.search.BadInput;

/** A digest of some days: a page; with {@code .md} behind it Markdown, and with {@code .atom} a feed. */
@ApplicationScoped
public class DigestPage implements Page {

    private static final String MARKDOWN = ".md";
    private static final String ATOM = ".atom";

    private final Questions questions;
    private final Frames frames;

    DigestPage(Questions questions, Frames frames) {
        this.questions = questions;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/digest/:from/:to");
    }

    @Override
    public Rendered render(Visit visit) {
        String last = visit.name("to");
        String form = last.endsWith(MARKDOWN) ? MARKDOWN : last.endsWith(ATOM) ? ATOM : "";
        LocalDate from = day("from", visit.name("from"));
        LocalDate to = day("to", last.substring(0, last.length() - form.length()));
        Map<String, Object> days = Map.of("from", from.toString(), "to", to.toString());
        DigestAnswer answer = questions.ask("digest", days, DigestAnswer.class, visit.deadline());
        if (form.equals(MARKDOWN)) {
            return Rendered.file("text/markdown; charset=utf-8", answer.digest().markdown());
        }
        DigestView view = view(visit, answer, from, to);
        Frame frame = frame(visit, view, answer);
        return form.equals(ATOM)
                ? Rendered.file(
                        "application/atom+xml; charset=utf-8", Frames.render(Templates.feed(frame, view), visit))
                : Rendered.html(Frames.render(Templates.digest(frame, view), visit));
    }

    /** @throws BadInput if it is no day */
    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw BadInput.unknown(
                    name,
                    text,
                    "a day",
                    "Accepted: two days such as /digest/2023-09-11/2023-09-24, at most 92 days apart.");
        }
    }

    private static DigestView view(Visit visit, DigestAnswer answer, LocalDate from, LocalDate to) {
        Digest digest = answer.digest();
        Release release = answer.dataset();
        Map<String, Story> byTitle = digest.sections().stream()
                .flatMap(section -> section.events().stream())
                .collect(Collectors.toMap(Story::title, Function.identity(), (one, other) -> one));
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new DigestView(
                digest.from(),
                digest.to(),
                DateWords.of(
                        digest.from().equals(digest.to()) ? digest.from() : digest.from() + "/" + digest.to(),
                        visit.language()),
                digest.headlines().stream().map(byTitle::get).toList(),
                digest.sections().stream()
                        .map(section -> DigestView.part(section, domain(visit, section.domain())))
                        .toList(),
                digest.sections().stream()
                        .mapToInt(section -> section.events().size())
                        .sum(),
                path(from, to),
                from.isAfter(LocalDate.parse(release.firstDate()))
                        ? path(from.minusDays(days), from.minusDays(1))
                        : null,
                to.isBefore(LocalDate.parse(release.releasedOn())) ? path(to.plusDays(1), to.plusDays(days)) : null,
                "?from=" + from + "&to=" + to + "&match=STARTS");
    }

    private static String domain(Visit visit, String name) {
        Domain domain = Domain.valueOf(name);
        return visit.language().choose(domain.label(), domain.labelJa());
    }

    static String path(LocalDate from, LocalDate to) {
        return "digest/" + from + "/" + to;
    }

    private Frame frame(Visit visit, DigestView view, DigestAnswer answer) {
        String title = visit.texts().get("digest_of", view.days());
        String description = view.headlines().isEmpty()
                ? visit.texts().get("digest_empty")
                : view.headlines().get(0).title(visit.language());
        return frames.of(visit, title, description, view.path(), answer.dataset(), null);
    }
}
