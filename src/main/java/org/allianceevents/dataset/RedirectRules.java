package org.allianceevents.dataset;

import java.util.function.Consumer;

/** A redirect leads from a slug that is no longer used to one that is, in one step. */
final class RedirectRules {

    private final Draft draft;
    private final Consumer<Problem> problems;

    RedirectRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.redirects().forEach((from, target) -> {
            String to = target.value();
            if (draft.isSlug(from)) {
                add(
                        target,
                        "the slug " + from + " is in use",
                        "Take the redirect out: slugs never change their meaning");
            }
            Located<String> next = draft.redirects().get(to);
            if (next != null) {
                add(target, from + " leads to " + to + ", which leads on", "Lead straight to " + next.value());
            } else if (!draft.mayBeSlug(to)) {
                add(target, "there is nothing with the slug " + to, "Lead to an event, actor, place, series or source");
            }
        });
    }

    private void add(Located<String> target, String cause, String remedy) {
        problems.accept(target.problem("", cause, remedy));
    }
}
