package org.allianceevents.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.allianceevents.actor.Actor;
import org.allianceevents.actor.ActorView;
import org.allianceevents.event.Agreement;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.Claim;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.Deployment;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.Development;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.Event;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventView;
import org.allianceevents.event.Exercise;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.Figure;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.Meeting;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.Participant;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.PhaseView;
import org.allianceevents.event.RelationView;
import org.allianceevents.place.Place;
import org.allianceevents.place.PlaceView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of entities.
 *
 * @param releasedOn until when, for a count of days, what goes on goes on
 */
record EventShape(Reference reference, Map<Long, SourceView> sources, LocalDate releasedOn) {

    EventView view(Event event) {
        EventFacts facts = facts(event);
        if (event instanceof Meeting meeting) {
            return new MeetingView(facts, meeting.format, meeting.level, meeting.mode);
        }
        if (event instanceof Agreement agreement) {
            return new AgreementView(facts, terms(agreement));
        }
        if (event instanceof Exercise exercise) {
            return new ExerciseView(facts, List.copyOf(exercise.exerciseTypes), exercise.hostSide, days(exercise));
        }
        if (event instanceof Deployment deployment) {
            return new DeploymentView(facts, movement(deployment));
        }
        return new DevelopmentView(facts, ((Development) event).developmentType);
    }

    private EventFacts facts(Event event) {
        return new EventFacts(
                event.id,
                event.slug,
                event.kind,
                event.title,
                event.titleJa,
                event.summary,
                event.status,
                event.startDate,
                event.endDate,
                event.datePrecision,
                event.edtf,
                List.copyOf(event.domains),
                event.participants.stream().map(this::participant).toList(),
                event.places.stream().map(this::place).toList(),
                event.figures.stream().map(this::figure).toList(),
                event.citations.stream()
                        .map(c -> new CitationView(source(c.source.id), List.copyOf(c.supports), c.locator))
                        .toList(),
                event.series == null ? null : reference.series().get(event.series.id),
                event.edition,
                event.relations.stream()
                        .map(r -> new RelationView(r.type, r.other.id, r.note))
                        .toList(),
                event.corrections.stream()
                        .map(c -> new CorrectionView(c.correctedOn, List.copyOf(c.fields), c.note))
                        .toList(),
                event.addedOn,
                event.updatedOn);
    }

    private ParticipantView participant(Participant participant) {
        return new ParticipantView(
                reference.actors().get(participant.actor.id),
                participant.role,
                actor(participant.representing),
                participant.office,
                participant.officeJa);
    }

    private FigureView figure(Figure figure) {
        return FigureView.of(
                figure.measure,
                figure.unit,
                figure.scope,
                figure.disputed,
                figure.claims.stream().map(this::claim).toList());
    }

    private ClaimView claim(Claim claim) {
        return new ClaimView(
                claim.value,
                claim.minimum,
                claim.maximum,
                claim.qualifier,
                claim.asOf,
                claim.preferred,
                source(claim.source.id),
                claim.note);
    }

    private static AgreementView.Terms terms(Agreement agreement) {
        return new AgreementView.Terms(
                agreement.instrument,
                agreement.binding,
                agreement.signedOn,
                agreement.approvedOn,
                agreement.inForceFrom,
                agreement.inForceUntil,
                agreement.phases.stream()
                        .map(phase -> new PhaseView(phase.label, phase.phaseFrom, phase.phaseUntil, phase.note))
                        .toList(),
                agreement.treatyReference);
    }

    private DeploymentView.Movement movement(Deployment deployment) {
        return new DeploymentView.Movement(
                deployment.posture,
                deployment.change,
                actor(deployment.unit),
                deployment.platform,
                deployment.quantity,
                place(deployment.origin),
                place(deployment.destination));
    }

    private int days(Exercise exercise) {
        LocalDate end = exercise.endDate != null ? exercise.endDate : releasedOn;
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(exercise.startDate, end) + 1));
    }

    private @Nullable ActorView actor(@Nullable Actor actor) {
        return actor == null ? null : reference.actors().get(actor.id);
    }

    private @Nullable PlaceView place(@Nullable Place place) {
        return place == null ? null : reference.places().get(place.id);
    }

    private SourceView source(long key) {
        return sources.get(key);
    }
}
