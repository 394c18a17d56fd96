package org.allianceevents.dataset;

import java.util.List;
import java.util.Optional;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;

/**
 * Looks up the office that a person held. What the event says of itself goes first: {@code office} and
 * {@code representing} narrow down the offices in {@code people.yaml}, or take their place when both are given.
 */
final class ParticipantOffices {

    private ParticipantOffices() {}

    /** The offices that the person may have held and that agree with what the event says. */
    static List<OfficeEntry> candidates(ParticipantEntry participant, ActorEntry person, EventDate date) {
        return person.offices().stream()
                .filter(office -> office.heldDuring(date))
                .filter(office ->
                        participant.office() == null || participant.office().equals(office.title()))
                .filter(office -> participant.representing() == null
                        || participant.representing().equals(office.organization()))
                .toList();
    }

    /** The participant with the office, or nothing if it isn't clear which office that was. */
    static Optional<ParticipantEntry> resolve(ParticipantEntry participant, ActorEntry person, EventDate date) {
        List<OfficeEntry> candidates = candidates(participant, person, date);
        if (candidates.size() == 1) {
            return Optional.of(with(participant, candidates.get(0)));
        }
        boolean complete = participant.office() != null && participant.representing() != null;
        return complete ? Optional.of(participant) : Optional.empty();
    }

    private static ParticipantEntry with(ParticipantEntry participant, OfficeEntry office) {
        return new ParticipantEntry(
                participant.actor(),
                participant.role(),
                office.organization(),
                office.title(),
                participant.officeJa() != null ? participant.officeJa() : office.titleJa());
    }

    /** The event with the offices of its participants; those that aren't clear stay as written. */
    static EventEntry resolve(EventEntry event, Slugs<ActorEntry> actors) {
        List<ParticipantEntry> participants = event.participants().stream()
                .map(participant -> actors.find(participant.actor())
                        .map(Located::value)
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .flatMap(person -> resolve(participant, person, event.date()))
                        .orElse(participant))
                .toList();
        return new EventEntry(
                event.slug(),
                event.title(),
                event.titleJa(),
                event.summary(),
                event.date(),
                event.status(),
                event.details(),
                event.domains(),
                event.places(),
                participants,
                event.figures(),
                event.citations(),
                event.series(),
                event.edition(),
                event.relations(),
                event.corrections(),
                event.addedOn(),
                event.updatedOn());
    }
}
