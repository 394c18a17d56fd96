package org.allianceevents.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.AgreementInstrument;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.dataset.DevelopmentType;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.allianceevents.dataset.Measure;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.PhaseView;
import org.allianceevents.event.RelationView;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of bodies. Java takes arguments from left to right, so each constructor here lists what it reads in the order in
 * which {@code fill_event_body} of the migrations writes it.
 */
final class EventShape {

    private final Reference reference;
    private final LocalDate releasedOn;
    private final SourceShape sources;

    /**
     * @param releasedOn until when, for a count of days, what goes on goes on
     * @param known the views of sources that need not be made anew
     */
    EventShape(Reference reference, LocalDate releasedOn, Function<Long, @Nullable SourceView> known) {
        this.reference = reference;
        this.releasedOn = releasedOn;
        this.sources = new SourceShape(known);
    }

    /** The view of an event that has this body. */
    EventView view(byte[] json) {
        try (Body body = new Body(json)) {
            return body.one(() -> view(body));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The load has put an event together in another way than this program reads it.", e);
        }
    }

    /** The views of sources that were made on the way, by their keys. */
    Map<Long, SourceView> sources() {
        return sources.made();
    }

    private EventView view(Body body) throws IOException {
        body.list(() -> sources.read(body));
        EventFacts facts = facts(body);
        return body.one(() -> view(facts, body));
    }

    private EventFacts facts(Body body) throws IOException {
        return new EventFacts(
                body.key(),
                body.text(),
                body.constant(EventKind.class),
                body.text(),
                body.textOrNull(),
                body.text(),
                body.constant(EventStatus.class),
                body.day(),
                body.dayOrNull(),
                body.constant(DatePrecision.class),
                body.text(),
                body.constants(Domain.class),
                body.list(() -> participant(body)),
                body.keys().stream().map(reference.places()::get).toList(),
                body.list(() -> figure(body)),
                body.list(() -> citation(body)),
                series(body.keyOrNull()),
                body.textOrNull(),
                body.list(() -> relation(body)),
                body.list(() -> correction(body)),
                body.day(),
                body.day());
    }

    private ParticipantView participant(Body body) throws IOException {
        return new ParticipantView(
                reference.actors().get(body.key()),
                body.constant(ParticipantRole.class),
                actor(body.keyOrNull()),
                body.textOrNull(),
                body.textOrNull());
    }

    private FigureView figure(Body body) throws IOException {
        return FigureView.of(
                body.constant(Measure.class),
                body.text(),
                body.textOrNull(),
                body.flag(),
                body.list(() -> claim(body)));
    }

    private ClaimView claim(Body body) throws IOException {
        return new ClaimView(
                body.doubleOrNull(),
                body.doubleOrNull(),
                body.doubleOrNull(),
                body.textOrNull(),
                body.dayOrNull(),
                body.flag(),
                sources.get(body.key()),
                body.textOrNull());
    }

    private CitationView citation(Body body) throws IOException {
        return new CitationView(sources.get(body.key()), body.texts(), body.textOrNull());
    }

    private static RelationView relation(Body body) throws IOException {
        return new RelationView(body.constant(RelationType.class), body.key(), body.textOrNull());
    }

    private static CorrectionView correction(Body body) throws IOException {
        return new CorrectionView(body.day(), body.texts(), body.text());
    }

    private EventView view(EventFacts facts, Body body) throws IOException {
        return switch (facts.kind()) {
            case MEETING ->
                new MeetingView(
                        facts,
                        body.constant(MeetingFormat.class),
                        body.constant(MeetingLevel.class),
                        body.constant(MeetingMode.class));
            case AGREEMENT -> new AgreementView(facts, terms(body));
            case EXERCISE ->
                new ExerciseView(
                        facts, body.constants(ExerciseType.class), body.constantOrNull(HostSide.class), days(facts));
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

    private int days(EventFacts exercise) {
        LocalDate end = exercise.endDate() != null ? exercise.endDate() : releasedOn;
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(exercise.startDate(), end) + 1));
    }

    private @Nullable ActorView actor(@Nullable Long key) {
        return key == null ? null : reference.actors().get(key);
    }

    private @Nullable PlaceView place(@Nullable Long key) {
        return key == null ? null : reference.places().get(key);
    }

    private @Nullable SeriesView series(@Nullable Long key) {
        return key == null ? null : reference.series().get(key);
    }
}
