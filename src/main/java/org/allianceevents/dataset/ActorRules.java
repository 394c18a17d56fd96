package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;

/** Actors lie in the file of their kind, and lead up to their parents; people hold offices in order. */
final class ActorRules {

    private static final Map<ActorKind, String> FILES = new EnumMap<>(Map.of(
            ActorKind.STATE, "states",
            ActorKind.UNIT, "units",
            ActorKind.SHIP, "ships",
            ActorKind.COMPANY, "companies",
            ActorKind.PERSON, "people"));

    private final Draft draft;
    private final Consumer<Problem> problems;

    ActorRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        SortedMap<String, List<String>> graph = new TreeMap<>();
        for (Located<ActorEntry> actor : draft.actors().all()) {
            checkFile(actor);
            if (actor.value().country() != null) {
                Rules.checkCountry(actor.value().country(), actor, problems);
            }
            List<String> parents = actor.value().parents();
            for (int i = 0; i < parents.size(); i++) {
                draft.actors().check(parents.get(i), actor, "/parents/" + i, problems);
            }
            graph.put(actor.value().slug(), parents);
            checkOffices(actor);
        }
        for (List<String> cycle : Cycles.in(graph)) {
            draft.actors().find(cycle.get(0)).ifPresent(actor -> {
                String cause = "the parents lead in a circle: " + String.join(" → ", cycle);
                add(actor, "/parents", cause, "Take out the one that is wrong");
            });
        }
    }

    private void checkFile(Located<ActorEntry> actor) {
        String file = FILES.getOrDefault(actor.value().kind(), "organizations");
        if (!actor.document().file().baseName().equals(file)) {
            String kind = actor.value().kind().name().toLowerCase(Locale.ROOT);
            add(
                    actor,
                    "/kind",
                    "an actor of the kind " + kind + " is not kept in this file",
                    "Move it to actors/" + file + ".yaml");
        }
    }

    private void checkOffices(Located<ActorEntry> person) {
        LocalDate earliest = LocalDate.MIN;
        List<OfficeEntry> offices = person.value().offices();
        for (int i = 0; i < offices.size(); i++) {
            OfficeEntry office = offices.get(i);
            String part = "/offices/" + i;
            checkReferences(person, office, part);
            LocalDate from = office.from();
            if (from != null && office.until() != null && office.until().isBefore(from)) {
                add(person, part + "/until", "the office ends before it begins", "Give a day on or after " + from);
            }
            if (office.period() != null) {
                checkPeriod(person, office, office.period(), part);
            }
            LocalDate latestFrom = office.latestFrom();
            if (latestFrom != null && latestFrom.isBefore(earliest)) {
                add(
                        person,
                        part + (from == null ? "/period" : "/from"),
                        "the office began before the one listed above it",
                        "Put the earliest first");
            }
            LocalDate earliestFrom = office.earliestFrom();
            earliest = earliestFrom == null ? earliest : earliestFrom;
        }
    }

    private void checkPeriod(Located<ActorEntry> person, OfficeEntry office, OfficePeriod period, String part) {
        LocalDate from = office.from();
        LocalDate until = office.until();
        if ((from != null || period.saysFirstDay()) && (until != null || period.saysLastDay())) {
            String cause = "both days are known, so that the period " + period.edtf() + " is superfluous";
            add(person, part + "/period", cause, "Give the days as from and until alone");
        } else if (from != null && !period.canBeginOn(from)) {
            String cause = "from is " + from + ", but the period is " + period.edtf();
            add(person, part + "/period", cause, "Correct the one that is wrong");
        } else if (until != null && !period.canEndOn(until)) {
            String cause = "until is " + until + ", but the period is " + period.edtf();
            add(person, part + "/period", cause, "Correct the one that is wrong");
        }
    }

    private void checkReferences(Located<ActorEntry> person, OfficeEntry office, String part) {
        draft.actors().check(office.organization(), person, part + "/organization", problems);
        draft.actors().find(office.organization()).ifPresent(organization -> {
            if (organization.value().kind() == ActorKind.PERSON) {
                String cause = office.organization() + " is a person";
                add(person, part + "/organization", cause, "Name the body that the office belongs to");
            }
        });
        if (office.source() != null) {
            draft.sources().check(office.source(), person, part + "/source", problems);
        }
    }

    private void add(Located<ActorEntry> actor, String part, String cause, String remedy) {
        problems.accept(actor.problem(part, cause, remedy));
    }
}
