package org.allianceevents.dataset;

import java.util.List;
import java.util.function.Consumer;
import org.allianceevents.dataset.EventEntry.CitationEntry;

/** Every event is cited: its citations name fields that it has, and together back its date. */
final class CitationRules {

    private final Draft draft;
    private final Consumer<Problem> problems;

    CitationRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.events().all().forEach(this::check);
    }

    private void check(Located<EventEntry> event) {
        List<CitationEntry> citations = event.value().citations();
        for (int i = 0; i < citations.size(); i++) {
            CitationEntry citation = citations.get(i);
            draft.sources().check(citation.source(), event, "/citations/" + i + "/source", problems);
            for (int f = 0; f < citation.supports().size(); f++) {
                String part = "/citations/" + i + "/supports/" + f;
                EventFields.checkPresent(citation.supports().get(f), event, part, problems);
            }
        }
        if (citations.stream().noneMatch(citation -> citation.supports().contains("date"))) {
            String remedy = "Cite a page for it, and put date into its supports";
            problems.accept(event.problem("/citations", "no citation supports the date", remedy));
        }
    }
}
