package org.allianceevents.pages.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.digest.CalendarView.Month;
import org.allianceevents.pages.digest.CalendarView.Year;

/** The page {@code /digest}: which digests there are. A form of two days leads to theirs. */
@ApplicationScoped
public class CalendarPage implements Page {

    private static final int FORTNIGHT = 14;
    private static final int MONTHS = 12;
    private static final int[] SHADES = {1, 3, 6, 10};

    private final Questions questions;
    private final Frames frames;

    CalendarPage(Questions questions, Frames frames) {
        this.questions = questions;
        this.frames = frames;
    }

    private record Answer(Release dataset, EventPart latest, List<Bucket> timeline) {}

    @Override
    public List<String> paths() {
        return List.of("/digest");
    }

    @Override
    public Rendered render(Visit visit) {
        String from = visit.parameter("from");
        String to = visit.parameter("to");
        if (from != null && to != null) {
            return Rendered.redirect(
                    false, visit.link(DigestPage.path(DigestPage.day("from", from), DigestPage.day("to", to))));
        }
        Answer answer = questions.ask("calendar", Map.of(), Answer.class, visit.deadline());
        CalendarView view = view(visit, answer);
        Frame frame = frames.of(
                visit,
                visit.texts().get("nav_digest"),
                visit.texts().get("digest_intro"),
                "digest",
                answer.dataset(),
                null);
        return Rendered.html(Frames.render(Templates.calendar(frame, view), visit));
    }

    private static CalendarView view(Visit visit, Answer answer) {
        LocalDate last = answer.latest().nodes().isEmpty()
                ? visit.today()
                : LocalDate.parse(answer.latest().nodes().get(0).startDate());
        LocalDate first = last.minusDays(FORTNIGHT - 1L);
        return new CalendarView(
                first.toString(),
                last.toString(),
                DateWords.of(first + "/" + last, visit.language()),
                DigestPage.path(first, last),
                years(visit, answer));
    }

    private static List<Year> years(Visit visit, Answer answer) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        answer.timeline()
                .forEach(bucket -> counts.put(YearMonth.from(LocalDate.parse(bucket.start())), bucket.count()));
        List<Year> years = new ArrayList<>();
        int first = Integer.parseInt(answer.dataset().firstYear());
        for (int year = Integer.parseInt(answer.dataset().year()); year >= first; year--) {
            List<Month> months = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                months.add(month(visit, YearMonth.of(year, month), counts));
            }
            years.add(new Year(String.valueOf(year), months));
        }
        return years;
    }

    private static Month month(Visit visit, YearMonth month, Map<YearMonth, Integer> counts) {
        int count = counts.getOrDefault(month, 0);
        int shade = 0;
        while (shade < SHADES.length && count >= SHADES[shade]) {
            shade++;
        }
        return new Month(
                DateWords.of(month.toString(), visit.language()),
                DigestPage.path(month.atDay(1), month.atEndOfMonth()),
                count,
                shade);
    }
}
