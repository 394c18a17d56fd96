package org.allianceevents.pages.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;

/** The page {@code /method}: how the dataset is made, and how complete it is known to be. */
@ApplicationScoped
public class MethodPage implements Page {

    private final Questions questions;
    private final Frames frames;

    MethodPage(Questions questions, Frames frames) {
        this.questions = questions;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/method");
    }

    @Override
    public Rendered render(Visit visit) {
        ReleaseAnswer answer = questions.ask("release", Map.of(), ReleaseAnswer.class, visit.deadline());
        Frame frame = frames.of(
                visit,
                visit.texts().get("nav_method"),
                visit.texts().get("method_intro"),
                answer.dataset().release());
        return Rendered.html(Frames.render(Templates.method(frame, answer), visit));
    }
}
