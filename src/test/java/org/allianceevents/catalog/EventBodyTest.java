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
import java.util.stream.Stream;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.allianceevents.dataset.Measure;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.EventView;
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
        assertThat(EventColumns.claims(view).map(ClaimView::value)).isEqualTo(EXACT);
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
        for (EventColumns part : EventColumns.ALL) {
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

    private static Stream<SourceView> sources(List<EventView> events) {
        return events.stream()
                .flatMap(event -> Stream.concat(
                        event.getCitations().stream().map(CitationView::source),
                        EventColumns.claims(event).map(ClaimView::source)));
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
