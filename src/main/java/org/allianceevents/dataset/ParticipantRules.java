package org.allianceevents.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.allianceevents.dataset.EventEntry.DeploymentDetails;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;

/** Who took part: each is known and named once, and of each person it is clear in which office. */
final class ParticipantRules {

    private final Draft draft;
    private final Consumer<Problem> problems;

    ParticipantRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        for (Located<EventEntry> event : draft.events().all()) {
            List<ParticipantEntry> participants = event.value().participants();
            Set<List<Object>> seen = new HashSet<>();
            for (int i = 0; i < participants.size(); i++) {
                ParticipantEntry participant = participants.get(i);
                String part = "/participants/" + i;
                if (!seen.add(List.of(participant.actor(), participant.role()))) {
                    String cause = participant.actor() + " is listed twice in the same role";
                    problems.accept(event.problem(part + "/actor", cause, "Keep one of them"));
                }
                checkParticipant(event, participant, part);
            }
            checkUnit(event);
        }
    }

    private void checkParticipant(Located<EventEntry> event, ParticipantEntry participant, String part) {
        draft.actors().check(participant.actor(), event, part + "/actor", problems);
        if (participant.representing() != null) {
            draft.actors().check(participant.representing(), event, part + "/representing", problems);
        }
        draft.actors().find(participant.actor()).ifPresent(actor -> {
            if (actor.value().kind() == ActorKind.PERSON) {
                checkOffice(event, participant, actor, part);
            } else if (participant.office() != null
                    || participant.representing() != null
                    || participant.officeJa() != null) {
                String cause = participant.actor() + " is not a person and holds no office";
                problems.accept(event.problem(part, cause, "Take out representing, office and officeJa"));
            }
        });
    }

    private void checkOffice(
            Located<EventEntry> event, ParticipantEntry participant, Located<ActorEntry> person, String part) {
        EventDate date = event.value().date();
        if (ParticipantOffices.resolve(participant, person.value(), date).isPresent()) {
            return;
        }
        List<OfficeEntry> offices = ParticipantOffices.candidates(participant, person.value(), date);
        if (offices.isEmpty()) {
            String which = participant.office() != null
                    ? "the office \"" + participant.office() + "\""
                    : participant.representing() != null ? "an office of " + participant.representing() : "an office";
            String cause = "%s does not say that %s held %s on %s"
                    .formatted(person.place(), participant.actor(), which, date.edtf());
            problems.accept(event.problem(part, cause, "Add it there, or say both representing and office here"));
        } else {
            String titles = offices.stream()
                    .map(office -> "\"" + office.title() + "\" (" + office.organization() + ")")
                    .collect(Collectors.joining(", "));
            String cause = participant.actor() + " held several offices on " + date.edtf() + ": " + titles;
            problems.accept(event.problem(part, cause, "Say office or representing here"));
        }
    }

    private void checkUnit(Located<EventEntry> event) {
        if (!(event.value().details() instanceof DeploymentDetails deployment) || deployment.unit() == null) {
            return;
        }
        String unit = deployment.unit();
        draft.actors().check(unit, event, "/unit", problems);
        if (event.value().participants().stream()
                .noneMatch(participant -> participant.actor().equals(unit))) {
            String remedy = "Add { actor: " + unit + ", role: deployed } to participants";
            problems.accept(event.problem("/unit", "the unit " + unit + " is not a participant", remedy));
        }
    }
}
