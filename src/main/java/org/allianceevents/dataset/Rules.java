package org.allianceevents.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** All rules that hold between the parts of the dataset, beyond what the schema of each file says. */
final class Rules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Rules() {}

    static void check(Draft draft, List<ForceLevels.Line> forceLevels, Consumer<Problem> problems) {
        draft.release().ifPresent(release -> checkCoverage(release, problems));
        new EventRules(draft, problems).check();
        new ParticipantRules(draft, problems).check();
        new AgreementRules(draft, problems).check();
        new FigureRules(draft, problems).check();
        new CitationRules(draft, problems).check();
        new RelationRules(draft, problems).check();
        new DuplicateRules(draft, problems).check();
        new ActorRules(draft, problems).check();
        new PlaceRules(draft, problems).check();
        new SourceRules(draft, problems).check(forceLevels);
        new RedirectRules(draft, problems).check();
    }

    private static void checkCoverage(Located<ReleaseEntry> release, Consumer<Problem> problems) {
        List<ReleaseEntry.CoverageEntry> coverage = release.value().coverage();
        for (int i = 0; i < coverage.size(); i++) {
            if (coverage.get(i).to().isBefore(coverage.get(i).from())) {
                problems.accept(release.problem(
                        "/coverage/" + i + "/to", "the coverage ends before it begins", "Give a day on or after from"));
            }
        }
    }

    /** Whether it is an ISO 3166-1 code is more than the schema knows. */
    static void checkCountry(String country, Located<?> entry, Consumer<Problem> problems) {
        if (!COUNTRIES.contains(country) && !entry.document().flawed().contains(entry.pointer() + "/country")) {
            String cause = country + " is not the code of a country";
            problems.accept(entry.problem("/country", cause, "Accepted: ISO 3166-1 alpha-2, like JP, US or KR"));
        }
    }
}
