package org.allianceevents.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.search.Facets.Dimension;
import org.allianceevents.search.KeyPage.Hit;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.EventOrderField;
import org.allianceevents.search.filter.OrderDirection;
import org.allianceevents.search.filter.PlaceMatch;
import org.allianceevents.search.filter.SourceMatch;
import org.allianceevents.search.index.ReleaseIndex;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index finds and counts is what the database finds and counts, whatever is asked. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedSearchTest {

    private static final int EVENTS = 1500;
    private static final int SELECTIONS = 600;
    private static final long SEED = 8;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    CurrentRelease current;

    @Inject
    IndexReader reader;

    @Inject
    IndexedSelections selections;

    @Inject
    EventSearch search;

    @Inject
    Facets facets;

    @Inject
    Timeline timeline;

    private ReleaseIndex index;

    @BeforeAll
    void readIndex() throws SQLException {
        loader.load(SyntheticDataset.of("indexed", EVENTS));
        index = reader.read(current.get().id(), EVENTS, EVENTS).orElseThrow();
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    /** A selection that the index knows, with what the index makes of it. */
    private record Case(String name, EventSelection selection, IndexedSelection found) {}

    private interface Check {
        void of(Case one, Random random);
    }

    private void forEachSelection(Check check) {
        Random random = new Random(SEED);
        RandomSelections all = new RandomSelections(random);
        for (int i = 0; i < SELECTIONS; i++) {
            EventSelection selection = all.next();
            IndexedSelection found = selections.in(index, selection).orElseThrow();
            check.of(new Case("selection " + i, selection, found), random);
        }
    }

    @Test
    void countsAsTheDatabase() {
        int[] found = new int[2];
        forEachSelection((one, random) -> {
            int count = one.found.events().count();
            assertThat(count).as(one.name).isEqualTo(search.countByStatement(one.selection));
            found[count == 0 || count == EVENTS ? 0 : 1]++;
        });

        assertThat(found[1]).as("selections of some, not all").isGreaterThan(SELECTIONS / 4);
    }

    @Test
    void readsPagesAsTheDatabase() {
        forEachSelection((one, random) -> {
            List<EventOrder> order = order(random);
            PageRequest request = new PageRequest(random.nextInt(8), random.nextBoolean(), null);
            for (int page = 0; page < 3; page++) {
                KeyPage expected = search.pageByStatement(one.selection, order, request);
                assertSame(one, expected, indexed(one, order, request));
                if (expected.hits().isEmpty()) {
                    break;
                }
                request = beyond(expected, request, random);
            }
        });
    }

    private static KeyPage indexed(Case one, List<EventOrder> order, PageRequest request) {
        return new IndexedPages(one.found, EventOrdering.byStart(order)).page(request);
    }

    private static void assertSame(Case one, KeyPage expected, KeyPage page) {
        assertThat(page.keys()).as(one.name).isEqualTo(expected.keys());
        assertThat(page.hits())
                .as(one.name)
                .extracting(Hit::cursor)
                .containsExactlyElementsOf(
                        expected.hits().stream().map(Hit::cursor).toList());
        assertThat(page.next().getAsBoolean())
                .as(one.name)
                .isEqualTo(expected.next().getAsBoolean());
        assertThat(page.previous().getAsBoolean())
                .as(one.name)
                .isEqualTo(expected.previous().getAsBoolean());
    }

    /** The page that follows a hit, mostly the last one, in either direction. */
    private static PageRequest beyond(KeyPage page, PageRequest request, Random random) {
        Hit hit = page.hits().get(random.nextInt(page.hits().size()));
        boolean turned = random.nextInt(4) == 0;
        return new PageRequest(1 + random.nextInt(20), turned != request.backwards(), hit.cursor());
    }

    private static List<EventOrder> order(Random random) {
        EventOrder order = new EventOrder();
        order.field = EventOrderField.START_DATE;
        order.direction = random.nextBoolean() ? OrderDirection.ASC : OrderDirection.DESC;
        return List.of(order);
    }

    @Test
    void countsFacetsAsTheDatabase() {
        Map<Dimension, Integer> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, 5);
        }
        forEachSelection((one, random) -> {
            Map<Dimension, List<FacetCount>> expected = facets.byStatement(one.selection, dimensions);
            dimensions.forEach((dimension, most) -> {
                EventSelection asked = Facets.without(dimension, one.selection);
                assertThat(IndexedFacets.of(
                                dimension, selections.in(index, asked).orElseThrow(), most))
                        .as(one.name + " by " + dimension)
                        .isEqualTo(expected.get(dimension));
            });
        });
    }

    @Test
    void countsByTimeAsTheDatabase() {
        TimelineInterval[] intervals = {TimelineInterval.DECADE, TimelineInterval.YEAR, TimelineInterval.QUARTER};
        TimelineSplit[] splits = {null, TimelineSplit.KIND, TimelineSplit.STATUS, TimelineSplit.DOMAIN};
        forEachSelection((one, random) -> {
            TimelineInterval interval = intervals[random.nextInt(intervals.length)];
            TimelineSplit split = splits[random.nextInt(splits.length)];
            assertThat(timeline.byIndex(one.selection, one.found, interval, split))
                    .as(one.name)
                    .isEqualTo(timeline.byStatement(one.selection, interval, split));
        });
    }

    @Test
    void leavesToStatementsWhatItDoesNotKnow() {
        EventFilter places = new EventFilter();
        places.place = new PlaceMatch();
        places.place.country = List.of("JP");
        EventFilter nested = new EventFilter();
        nested.not = new EventFilter();
        nested.not.or = List.of(new EventFilter(), places);
        EventFilter pages = new EventFilter();
        pages.source = new SourceMatch();
        pages.source.atLeast = 2;

        assertThat(selections.of(EventSelection.of(places))).isEmpty();
        assertThat(selections.of(EventSelection.of(nested))).isEmpty();
        assertThat(selections.of(EventSelection.of(pages))).isEmpty();
        assertThat(selections.of(search.atPlace(1, EventSelection.of(null)))).isEmpty();
        assertThat(selections.in(index, EventSelection.of(null).ofKind(EventKind.MEETING)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"keen test\"", "PAC-3", "第1回", "land -\"keen test\"", "keen or \"event 1\""})
    void leavesToStatementsWhatStandsTogether(String text) {
        assertThat(selections.in(index, EventSelection.of(looking(text)))).isEmpty();
    }

    @Test
    void findsWordsOfReleasesThatAreNotTooLarge() throws SQLException {
        ReleaseIndex withoutWords =
                reader.read(current.get().id(), EVENTS, EVENTS - 1).orElseThrow();

        assertThat(selections.in(withoutWords, EventSelection.of(looking("keen"))))
                .isEmpty();
        assertThat(selections.in(index, EventSelection.of(looking("keen")))).isPresent();
    }

    private static EventFilter looking(String text) {
        EventFilter filter = new EventFilter();
        filter.text = text;
        return filter;
    }

    @Test
    void leavesToStatementsWhatIsWrong() {
        EventFilter filter = new EventFilter();
        filter.series = List.of("no-such-series");

        assertThat(selections.in(index, EventSelection.of(filter))).isEmpty();
        assertThat(selections.in(index, EventSelection.of(looking("-")))).isEmpty();
    }

    @Test
    void readsTheReleaseThatIsWantedAndNoLargerOne() throws SQLException {
        long release = current.get().id();

        assertThatThrownBy(() -> reader.read(release + 1, EVENTS, EVENTS)).isInstanceOf(ReleaseChanged.class);
        assertThat(reader.read(release, EVENTS - 1, EVENTS)).isEqualTo(Optional.empty());
        assertThat(index.size()).isEqualTo(EVENTS);
    }
}
