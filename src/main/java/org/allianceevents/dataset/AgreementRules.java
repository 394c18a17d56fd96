package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.allianceevents.dataset.EventEntry.AgreementDetails;
import org.allianceevents.dataset.EventEntry.PhaseEntry;
import org.jspecify.annotations.Nullable;

/** The days in the life of an agreement come in order: signature, entry into force, stages, end. */
final class AgreementRules {

    private final Draft draft;
    private final Consumer<Problem> problems;

    AgreementRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        for (Located<EventEntry> event : draft.events().all()) {
            if (event.value().details() instanceof AgreementDetails agreement) {
                checkDays(event, agreement);
                checkPhases(event, agreement);
            }
        }
    }

    private void checkDays(Located<EventEntry> event, AgreementDetails agreement) {
        EventDate date = event.value().date();
        LocalDate signedOn = agreement.signedOn();
        if (signedOn != null && !signedOn.equals(date.start())) {
            String cause = "signedOn is " + signedOn + ", but the date is " + date.edtf();
            add(event, "/signedOn", cause, "The date of an agreement is the day of signature");
        }
        inOrder(event, "signedOn", signedOn, "inForceFrom", agreement.inForceFrom());
        inOrder(event, "inForceFrom", agreement.inForceFrom(), "inForceUntil", agreement.inForceUntil());
        if (agreement.inForceUntil() != null && agreement.inForceFrom() == null) {
            add(event, "/inForceUntil", "inForceUntil is given without inForceFrom", "Give both, or take it out");
        }
    }

    private void inOrder(
            Located<EventEntry> event, String first, @Nullable LocalDate from, String second, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            String cause = second + " " + to + " comes before " + first + " " + from;
            add(event, "/" + second, cause, "Give a day on or after " + first + ", or correct that");
        }
    }

    private void checkPhases(Located<EventEntry> event, AgreementDetails agreement) {
        LocalDate birth = event.value().date().start();
        LocalDate death = agreement.inForceUntil();
        List<PhaseEntry> phases = agreement.phases();
        for (int i = 0; i < phases.size(); i++) {
            PhaseEntry phase = phases.get(i);
            String part = "/phases/" + i;
            LocalDate last = phase.until() == null ? phase.from() : phase.until();
            if (last.isBefore(phase.from())) {
                add(
                        event,
                        part + "/until",
                        "the phase ends before it begins",
                        "Give a day on or after " + phase.from());
            }
            if (phase.from().isBefore(birth)) {
                String cause = "the phase begins on " + phase.from() + ", before the agreement";
                add(event, part + "/from", cause, "Give a day on or after " + birth);
            }
            if (death != null && last.isAfter(death)) {
                String cause = "the phase lasts until " + last + ", after the end of the agreement";
                add(event, part, cause, "Give a day on or before inForceUntil " + death);
            }
        }
    }

    private void add(Located<EventEntry> event, String part, String cause, String remedy) {
        problems.accept(event.problem(part, cause, remedy));
    }
}
