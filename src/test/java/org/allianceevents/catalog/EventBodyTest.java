package org.allianceevents.catalog;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.allianceevents.dataset.Measure;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.source.SourceView;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.allianceevents.testsupport.SyntheticEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views are made of bodies alone, and say what the tables say: every column of every row, in order, to the last bit. */
@QuarkusTest
class EventBodyTest {

    /** Beyond the basic plane, and all that JSON or COPY escapes. */
    private static final String HARD =
            "𠮷野家 😀 日米 \"quoted\" back\\slash\ttab\r\nline\u0001\u007f\u2028 é</script> ' %s";

    private static final List<Double> EXACT = List.of(
            0.1,
            1 / 3.0,
            -0.0,
            46_000.0,
            1e15 + 0.25,
            9_007_199_254_740_991.0,
            1.2345678901234568e17,
            1e22,
            1e-7,
            Double.MIN_VALUE,
            Double.MAX_VALUE);

    /** A query, and what shows in views of the rows that it finds. */
    private record Part(String query, Function<EventView, Stream<List<? extends @Nullable Object>>> shown) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    """
                    select id, slug, kind, title, title_ja, summary, status, start_date, end_date, date_precision, edtf, series_id,
                        edition, added_on, updated_on
                    from event order by id""",
                    event -> Stream.of(asList(
                            event.key(),
                            event.getSlug(),
                            event.getKind(),
                            event.getTitle(),
                            event.getTitleJa(),
                            event.getSummary(),
                            event.getStatus(),
                            event.getStartDate(),
                            event.getEndDate(),
                            event.getDatePrecision(),
                            event.getEdtf(),
                            event.getSeries() == null ? null : event.getSeries().key(),
                            event.getEdition(),
                            event.getAddedOn(),
                            event.getUpdatedOn()))),
            new Part(
                    """
                    select id, meeting_format, meeting_level, meeting_mode from event where kind = 'MEETING' order by id""",
                    of(
                            MeetingView.class,
                            event -> asList(event.key(), event.getFormat(), event.getLevel(), event.getMode()))),
            new Part(
                    """
                    select id, instrument, binding, signed_on, approved_on, in_force_from, in_force_until, treaty_reference
                    from event where kind = 'AGREEMENT' order by id""",
                    of(
                            AgreementView.class,
                            event -> asList(
                                    event.key(),
                                    event.getInstrument(),
                                    event.getBinding(),
                                    event.getSignedOn(),
                                    event.getApprovedOn(),
                                    event.getInForceFrom(),
                                    event.getInForceUntil(),
                                    event.getTreatyReference()))),
            new Part(
                    "select id, exercise_types, host_side from event where kind = 'EXERCISE' order by id",
                    of(ExerciseView.class, event -> asList(event.key(), event.getExerciseType(), event.getHostSide()))),
            new Part(
                    """
                    select id, posture, change, unit_id, platform, quantity, origin_id, destination_id
                    from event where kind = 'DEPLOYMENT' order by id""",
                    of(
                            DeploymentView.class,
                            event -> asList(
                                    event.key(),
                                    event.getPosture(),
                                    event.getChange(),
                                    event.getUnit() == null
                                            ? null
                                            : event.getUnit().key(),
                                    event.getPlatform(),
                                    event.getQuantity(),
                                    event.getOrigin() == null
                                            ? null
                                            : event.getOrigin().key(),
                                    event.getDestination() == null
                                            ? null
                                            : event.getDestination().key()))),
            new Part(
                    "select id, development_type from event where kind = 'DEVELOPMENT' order by id",
                    of(DevelopmentView.class, event -> asList(event.key(), event.getDevelopmentType()))),
            new Part(
                    "select event_id, domain from event_domain order by event_id, position",
                    event -> event.getDomains().stream().map(domain -> asList(event.key(), domain))),
            new Part(
                    "select event_id, place_id from event_place order by event_id, position",
                    event -> event.getPlaces().stream().map(place -> asList(event.key(), place.key()))),
            new Part(
                    """
                    select event_id, actor_id, role, representing_id, office, office_ja
                    from participant order by event_id, position""",
                    event -> event.participants().stream()
                            .map(participant -> asList(
                                    event.key(),
                                    participant.actor().key(),
                                    participant.role(),
                                    participant.representing() == null
                                            ? null
                                            : participant.representing().key(),
                                    participant.office(),
                                    participant.officeJa()))),
            new Part(
                    "select event_id, measure, unit, scope, disputed from figure order by event_id, position",
                    event -> event.getFigures().stream()
                            .map(figure -> asList(
                                    event.key(), figure.measure(), figure.unit(), figure.scope(), figure.disputed()))),
            new Part(
                    """
                    select event_id, value, minimum, maximum, qualifier, as_of, preferred, source_id, note
                    from claim join figure on figure.id = figure_id order by event_id, figure.position, claim.position""",
                    event -> claims(event)
                            .map(claim -> asList(
                                    event.key(),
                                    claim.value(),
                                    claim.minimum(),
                                    claim.maximum(),
                                    claim.qualifier(),
                                    claim.asOf(),
                                    claim.preferred(),
                                    claim.source().key(),
                                    claim.note()))),
            new Part(
                    "select event_id, source_id, supports, locator from citation order by event_id, position",
                    event -> event.getCitations().stream()
                            .map(citation -> asList(
                                    event.key(), citation.source().key(), citation.supports(), citation.locator()))),
            new Part(
                    "select event_id, type, other_id, note from event_relation order by event_id, position",
                    event -> event.getRelations().stream()
                            .map(relation ->
                                    asList(event.key(), relation.type(), relation.otherKey(), relation.note()))),
            new Part(
                    "select event_id, corrected_on, fields, note from correction order by event_id, position",
                    event -> event.getCorrections().stream()
                            .map(correction ->
                                    asList(event.key(), correction.on(), correction.fields(), correction.note()))),
            new Part(
                    "select event_id, label, phase_from, phase_until, note from agreement_phase order by event_id, position",
                    event -> event instanceof AgreementView agreement
                            ? agreement.getPhases().stream()
                                    .map(phase -> asList(
                                            event.key(), phase.label(), phase.from(), phase.until(), phase.note()))
                            : Stream.of()));

    private static final String SOURCES =
            """
            select source.id, source.slug, title, publisher.name, publisher.kind, url, archive_url, published_on, accessed_on, language
            from source join publisher on publisher.id = publisher_id
            where source.id in (select source_id from citation union select source_id from claim) order by source.id""";

    @Inject
    Catalog catalog;

    @Inject
    AnswerRelease answer;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    Database database;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void theSampleShowsWhatItsTablesSay() throws SQLException {
        everyPartIsShown(sample.get());
    }

    @Test
    void theCuratedDataShowsWhatItsTablesSay() throws SQLException {
        everyPartIsShown(
                Objects.requireNonNull(DatasetReader.read(Path.of("data")).dataset()));
    }

    @Test
    void textAndNumbersArriveAsTheyAre() throws SQLException {
        EventEntry hard = hard(SyntheticEvent.number(1, List.of(), List.of()));
        everyPartIsShown(SyntheticDataset.of("2026.9.2", List.of(hard)));

        EventView view = views().get(0);
        assertThat(view.getTitle()).isEqualTo(HARD);
        assertThat(claims(view).map(ClaimView::value)).isEqualTo(EXACT);
    }

    /** Memory holds a page once, however many events cite it and whenever these were loaded. */
    @Test
    void anEventThatIsLoadedLaterPointsAtTheSameSources() throws SQLException {
        load(SyntheticDataset.of("2026.9.1", 2000));
        List<Long> keys = keys();

        Set<SourceView> different = Collections.newSetFromMap(new IdentityHashMap<>());
        sources(catalog.events(keys.subList(0, 1000))).forEach(different::add);
        sources(catalog.events(keys.subList(1000, 2000))).forEach(different::add);

        assertThat(different).hasSize(500);
    }

    private void everyPartIsShown(Dataset dataset) throws SQLException {
        load(dataset);
        List<EventView> views = views();

        assertThat(views).hasSameSizeAs(dataset.events());
        for (Part part : PARTS) {
            assertThat(views.stream().flatMap(part.shown()).map(EventBodyTest::plain))
                    .as(part.query())
                    .isEqualTo(database.rows(part.query()));
        }
        TreeMap<Long, List<@Nullable Object>> sources = new TreeMap<>();
        sources(views).forEach(source -> sources.put(source.key(), plain(columns(source))));
        assertThat(new ArrayList<>(sources.values())).isEqualTo(database.rows(SOURCES));
    }

    private void load(Dataset dataset) {
        loader.load(dataset);
        answer.restart();
    }

    private List<EventView> views() throws SQLException {
        return catalog.events(keys());
    }

    private List<Long> keys() throws SQLException {
        return database.strings("select id from event order by id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private static Stream<ClaimView> claims(EventView event) {
        return event.getFigures().stream().flatMap(figure -> figure.claims().stream());
    }

    private static Stream<SourceView> sources(List<EventView> events) {
        return events.stream()
                .flatMap(event -> Stream.concat(
                        event.getCitations().stream().map(CitationView::source),
                        claims(event).map(ClaimView::source)));
    }

    private static List<? extends @Nullable Object> columns(SourceView source) {
        return asList(
                source.key(),
                source.slug(),
                source.title(),
                source.publisher(),
                source.publisherKind(),
                source.url(),
                source.archiveUrl(),
                source.publishedOn(),
                source.accessedOn(),
                source.language());
    }

    private static <V extends EventView> Function<EventView, Stream<List<? extends @Nullable Object>>> of(
            Class<V> kind, Function<V, List<? extends @Nullable Object>> columns) {
        return event ->
                Stream.of(event).filter(kind::isInstance).map(kind::cast).map(columns);
    }

    /** Constants by their names, as the database has them. */
    private static List<@Nullable Object> plain(List<? extends @Nullable Object> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof List<?> list) {
                plain.add(plain(list));
            } else {
                plain.add(value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
        return plain;
    }

    private static EventEntry hard(EventEntry event) {
        return new EventEntry(
                event.slug(),
                HARD,
                HARD,
                HARD.repeat(1000),
                event.date(),
                event.status(),
                event.details(),
                event.domains(),
                event.places(),
                event.participants(),
                EXACT.stream().map(EventBodyTest::figure).toList(),
                event.citations(),
                event.series(),
                event.edition(),
                event.relations(),
                event.corrections(),
                event.addedOn(),
                event.updatedOn());
    }

    private static FigureEntry figure(double value) {
        return new FigureEntry(
                Measure.OTHER,
                HARD,
                null,
                List.of(new ClaimEntry(value, null, null, null, null, false, "gazette-003", HARD)));
    }
}
