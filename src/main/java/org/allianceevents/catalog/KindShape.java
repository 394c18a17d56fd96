package org.allianceevents.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.AgreementInstrument;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.dataset.DevelopmentType;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventHead;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.PhaseView;
import org.allianceevents.place.PlaceView;
import org.jspecify.annotations.Nullable;

/** Makes of the facts of an event, and of what only events of its kind have, the view of that kind. */
final class KindShape {

    private final Reference reference;
    private final LocalDate releasedOn;

    /** @param releasedOn until when, for a count of days, what goes on goes on */
    KindShape(Reference reference, LocalDate releasedOn) {
        this.reference = reference;
        this.releasedOn = releasedOn;
    }

    EventView view(EventFacts facts, Body body) throws IOException {
        return switch (facts.head().kind()) {
            case MEETING ->
                new MeetingView(
                        facts,
                        body.constant(MeetingFormat.class),
                        body.constant(MeetingLevel.class),
                        body.constant(MeetingMode.class));
            case AGREEMENT -> new AgreementView(facts, terms(body));
            case EXERCISE ->
                new ExerciseView(
                        facts,
                        body.constants(ExerciseType.class),
                        body.constantOrNull(HostSide.class),
                        days(facts.head()));
            case DEPLOYMENT -> new DeploymentView(facts, movement(body));
            case DEVELOPMENT -> new DevelopmentView(facts, body.constant(DevelopmentType.class));
        };
    }

    private static AgreementView.Terms terms(Body body) throws IOException {
        return new AgreementView.Terms(
                body.constant(AgreementInstrument.class),
                body.flagOrNull(),
                body.dayOrNull(),
                body.dayOrNull(),
                body.dayOrNull(),
                body.dayOrNull(),
                body.list(() -> phase(body)),
                body.textOrNull());
    }

    private static PhaseView phase(Body body) throws IOException {
        return new PhaseView(body.text(), body.day(), body.dayOrNull(), body.textOrNull());
    }

    private DeploymentView.Movement movement(Body body) throws IOException {
        return new DeploymentView.Movement(
                body.constant(DeploymentPosture.class),
                body.constant(DeploymentChange.class),
                actor(body.keyOrNull()),
                body.textOrNull(),
                body.numberOrNull(),
                place(body.keyOrNull()),
                place(body.keyOrNull()));
    }

    private int days(EventHead exercise) {
        LocalDate end = exercise.endDate() != null ? exercise.endDate() : releasedOn;
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(exercise.startDate(), end) + 1));
    }

    private @Nullable ActorView actor(@Nullable Long key) {
        return key == null ? null : reference.actors().get(key);
    }

    private @Nullable PlaceView place(@Nullable Long key) {
        return key == null ? null : reference.places().get(key);
    }
}
