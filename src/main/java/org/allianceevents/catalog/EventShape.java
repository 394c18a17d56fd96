package org.allianceevents.catalog;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.PhaseView;
import org.allianceevents.event.RelationView;
import org.allianceevents.place.PlaceView;
import org.allianceevents.search.Row;
import org.allianceevents.search.Statements.Part;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of rows. What belongs to events is gathered first, the events themselves come last; rows of a release that was
 * replaced meanwhile may point at nothing, and what is made of them is thrown away.
 */
final class EventShape {

    private final Reference reference;
    private final LocalDate releasedOn;
    private final SourceShape sources;
    private final FigureShape figures;
    private final Map<Long, List<ParticipantView>> participants = new HashMap<>();
    private final Map<Long, List<CitationView>> citations = new HashMap<>();
    private final Map<Long, List<RelationView>> relations = new HashMap<>();
    private final Map<Long, List<CorrectionView>> corrections = new HashMap<>();
    private final Map<Long, List<PhaseView>> phases = new HashMap<>();
    private final Map<Long, EventView> views = new HashMap<>();

    /**
     * @param releasedOn until when, for a count of days, what goes on goes on
     * @param known the views of sources that need not be made anew
     */
    EventShape(Reference reference, LocalDate releasedOn, Function<Long, @Nullable SourceView> known) {
        this.reference = reference;
        this.releasedOn = releasedOn;
        this.sources = new SourceShape(known);
        this.figures = new FigureShape(sources);
    }

    /** What is to be asked for the events that have these keys. */
    List<Part> parts(Long[] keys) {
        return List.of(
                new Part(EventQueries.SOURCES.of(keys), sources::add),
                new Part(EventQueries.PARTICIPANTS.of(keys), row -> add(participants, row, participant(row))),
                new Part(EventQueries.CITATIONS.of(keys), row -> add(citations, row, citation(row))),
                new Part(EventQueries.FIGURES.of(keys), figures::add),
                new Part(EventQueries.RELATIONS.of(keys), row -> add(relations, row, relation(row))),
                new Part(EventQueries.CORRECTIONS.of(keys), row -> add(corrections, row, correction(row))),
                new Part(EventQueries.PHASES.of(keys), row -> add(phases, row, phase(row))),
                new Part(EventQueries.EVENTS.of(keys), row -> views.put(row.key(1), view(row))));
    }

    /** The views, by their keys. */
    Map<Long, EventView> views() {
        return views;
    }

    /** The views of sources that were made on the way, by their keys. */
    Map<Long, SourceView> sources() {
        return sources.made();
    }

    private static <T> void add(Map<Long, List<T>> all, Row row, T part) throws SQLException {
        all.computeIfAbsent(row.key(1), first -> new ArrayList<>()).add(part);
    }

    private static <T> List<T> of(Map<Long, List<T>> all, long event) {
        return List.copyOf(all.getOrDefault(event, List.of()));
    }

    private ParticipantView participant(Row row) throws SQLException {
        return new ParticipantView(
                reference.actors().get(row.key(2)),
                row.constant(3, ParticipantRole.class),
                actor(row.keyOrNull(4)),
                row.textOrNull(5),
                row.textOrNull(6));
    }

    private CitationView citation(Row row) throws SQLException {
        return new CitationView(sources.get(row.key(2)), row.texts(3), row.textOrNull(4));
    }

    private static RelationView relation(Row row) throws SQLException {
        return new RelationView(row.constant(2, RelationType.class), row.key(3), row.textOrNull(4));
    }

    private static CorrectionView correction(Row row) throws SQLException {
        return new CorrectionView(row.day(2), row.texts(3), row.text(4));
    }

    private static PhaseView phase(Row row) throws SQLException {
        return new PhaseView(row.text(2), row.day(3), row.dayOrNull(4), row.textOrNull(5));
    }

    private EventView view(Row row) throws SQLException {
        EventFacts facts = facts(row);
        return switch (facts.kind()) {
            case MEETING ->
                new MeetingView(
                        facts,
                        row.constant(18, MeetingFormat.class),
                        row.constant(19, MeetingLevel.class),
                        row.constant(20, MeetingMode.class));
            case AGREEMENT -> new AgreementView(facts, terms(row));
            case EXERCISE ->
                new ExerciseView(facts, exerciseTypes(row), row.constantOrNull(29, HostSide.class), days(facts));
            case DEPLOYMENT -> new DeploymentView(facts, movement(row));
            case DEVELOPMENT -> new DevelopmentView(facts, row.constant(37, DevelopmentType.class));
        };
    }

    private EventFacts facts(Row row) throws SQLException {
        long key = row.key(1);
        return new EventFacts(
                key,
                row.text(2),
                row.constant(3, EventKind.class),
                row.text(4),
                row.textOrNull(5),
                row.text(6),
                row.constant(7, EventStatus.class),
                row.day(8),
                row.dayOrNull(9),
                row.constant(10, DatePrecision.class),
                row.text(11),
                row.texts(12).stream().map(Domain::valueOf).toList(),
                of(participants, key),
                row.keys(13).stream().map(reference.places()::get).toList(),
                figures.of(key),
                of(citations, key),
                series(row.keyOrNull(14)),
                row.textOrNull(15),
                of(relations, key),
                of(corrections, key),
                row.day(16),
                row.day(17));
    }

    private AgreementView.Terms terms(Row row) throws SQLException {
        return new AgreementView.Terms(
                row.constant(21, AgreementInstrument.class),
                row.flagOrNull(22),
                row.dayOrNull(23),
                row.dayOrNull(24),
                row.dayOrNull(25),
                row.dayOrNull(26),
                of(phases, row.key(1)),
                row.textOrNull(27));
    }

    private static List<ExerciseType> exerciseTypes(Row row) throws SQLException {
        return row.texts(28).stream().map(ExerciseType::valueOf).toList();
    }

    private DeploymentView.Movement movement(Row row) throws SQLException {
        return new DeploymentView.Movement(
                row.constant(30, DeploymentPosture.class),
                row.constant(31, DeploymentChange.class),
                actor(row.keyOrNull(32)),
                row.textOrNull(33),
                row.numberOrNull(34),
                place(row.keyOrNull(35)),
                place(row.keyOrNull(36)));
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
