package org.allianceevents.dataset;

import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.jspecify.annotations.Nullable;

/** Each figure has its unit, each claim a value or a range and a source, and one claim at most is preferred. */
final class FigureRules {

    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .collect(Collectors.toUnmodifiableList());

    private final Draft draft;
    private final Consumer<Problem> problems;

    FigureRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The unit of a measure that has but one, or null if the figure must name it. */
    static @Nullable String usualUnit(Measure measure) {
        return switch (measure) {
            case PERSONNEL -> "persons";
            case AIRCRAFT -> "aircraft";
            case SHIPS -> "ships";
            case VEHICLES -> "vehicles";
            case UNITS -> "units";
            case FACILITIES -> "facilities";
            case COUNTRIES -> "countries";
            case COST, DURATION, DISTANCE, OTHER -> null;
        };
    }

    void check() {
        for (Located<EventEntry> event : draft.events().all()) {
            List<FigureEntry> figures = event.value().figures();
            for (int i = 0; i < figures.size(); i++) {
                checkUnit(event, figures.get(i), "/figures/" + i);
                checkClaims(event, figures.get(i).claims(), "/figures/" + i + "/claims");
            }
        }
    }

    private void checkUnit(Located<EventEntry> event, FigureEntry figure, String part) {
        String usual = usualUnit(figure.measure());
        if (usual != null && !figure.unit().equals(usual)) {
            add(event, part + "/unit", "the unit is \"" + figure.unit() + "\"", "Accepted: " + usual + ", or no unit");
        } else if (figure.unit().isEmpty()) {
            add(event, part, "the figure has no unit", "Name it: JPY or USD for cost, days, km …");
        } else if (figure.measure() == Measure.COST && !CURRENCIES.contains(figure.unit())) {
            add(event, part + "/unit", figure.unit() + " is not a currency", "Accepted: ISO 4217, like JPY or USD");
        }
    }

    private void checkClaims(Located<EventEntry> event, List<ClaimEntry> claims, String part) {
        boolean preferred = false;
        for (int i = 0; i < claims.size(); i++) {
            ClaimEntry claim = claims.get(i);
            checkValue(event, claim, part + "/" + i);
            draft.sources().check(claim.source(), event, part + "/" + i + "/source", problems);
            if (claim.preferred() && preferred) {
                add(event, part + "/" + i + "/preferred", "two claims are preferred", "Keep preferred on one at most");
            }
            preferred |= claim.preferred();
        }
    }

    private void checkValue(Located<EventEntry> event, ClaimEntry claim, String part) {
        Double minimum = claim.minimum();
        Double maximum = claim.maximum();
        boolean range = minimum != null || maximum != null;
        if (claim.value() == null && !range) {
            add(event, part, "the claim has no value", "Give value, or minimum, maximum or both");
        } else if (claim.value() != null && range) {
            add(event, part, "the claim has a value and a range", "Give value, or minimum, maximum or both");
        } else if (minimum != null && maximum != null && minimum > maximum) {
            add(event, part + "/minimum", "the minimum is greater than the maximum", "Exchange them, or correct one");
        }
    }

    private void add(Located<EventEntry> event, String part, String cause, String remedy) {
        problems.accept(event.problem(part, cause, remedy));
    }
}
