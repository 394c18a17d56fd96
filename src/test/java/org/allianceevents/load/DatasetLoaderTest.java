package org.allianceevents.load;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatasetLoaderTest {

    private static final int EVENTS = 120;
    private static final Set<String> WITHOUT_ID = Set.of(
            "actor_parent",
            "event_domain",
            "event_place",
            "event_actor",
            "event_location",
            "event_source",
            "event_facet",
            "event_body",
            "event_head",
            "event_redirect",
            "place_operator",
            "slug_redirect");

    @Inject
    DatasetLoader loader;

    @Inject
    CurrentRelease currentRelease;

    @Inject
    Database database;

    @Inject
    SampleDataset sample;

    private final Dataset first = SyntheticDataset.of("2026.1.0", EVENTS);
    private final Dataset second = SyntheticDataset.of("2026.2.0", EVENTS + 1);

    @BeforeEach
    void loadFirst() {
        loader.load(first);
    }

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void aLoadOfTheSameFilesChangesNothing() {
        Release before = currentRelease.get();

        LoadResult result = loader.load(first);

        assertThat(result.loaded()).isFalse();
        assertThat(result.message()).contains("2026.1.0 is loaded already");
        assertThat(currentRelease.get()).isEqualTo(before);
    }

    @Test
    void whatAnOlderProgramLoadedIsLoadedAgain() throws SQLException {
        Release before = currentRelease.get();
        database.execute("update dataset_release set rows_version = rows_version - 1");

        assertThat(loader.load(first).loaded()).isTrue();
        assertThat(currentRelease.get().id()).isGreaterThan(before.id());
    }

    @Test
    void aNewReleaseTakesThePlaceOfTheOld() throws SQLException {
        Release before = currentRelease.get();

        LoadResult result = loader.load(second);

        assertThat(result.loaded()).isTrue();
        assertThat(result.message()).contains("Loaded release 2026.2.0 with 121 events");
        Release after = currentRelease.get();
        assertThat(after.id()).isGreaterThan(before.id());
        assertThat(after.version()).isEqualTo("2026.2.0");
        assertThat(database.count("event")).isEqualTo(EVENTS + 1).isEqualTo(after.eventCount());
        for (String table : Rows.TABLES) {
            String key = !WITHOUT_ID.contains(table) ? "id" : table.startsWith("event_") ? "event_id" : "";
            if (!key.isEmpty()) {
                assertThat(database.number("select min(" + key + ") from " + table))
                        .as(table)
                        .isGreaterThanOrEqualTo(after.id());
            }
        }
    }

    @Test
    void aLoadThatFailsHalfWayLeavesTheOldReleaseAndSaysWhy() throws SQLException {
        Release before = currentRelease.get();
        Dataset large = SyntheticDataset.of("2026.3.0", 2500);

        assertThatThrownBy(() -> loader.load(large, (events, all) -> {
                    throw new IllegalStateException("the disk is gone after " + events);
                }))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("Release 2026.3.0 was not loaded, and the database is as it was")
                .hasMessageContaining("the disk is gone after 1000");

        assertThat(currentRelease.refresh()).contains(before);
        assertThat(database.count("event")).isEqualTo(EVENTS);
    }

    /** As many loads of small releases leave it: to look into an index then seems to cost more than to read the table. */
    @Test
    void aLargeReleaseIsWrittenByKeysWhateverTheDatabaseHoldsOfItsIndexes() throws SQLException {
        database.execute("update pg_class set relpages = 1000, reltuples = 1 where relname = any (array['"
                + String.join("', '", Rows.TABLES) + "'])");
        Map<String, Long> before = rowsOfTablesReadWhole();
        int events = 3000;

        loader.load(SyntheticDataset.of("2026.4.0", events));

        // The database counts once a transaction has ended, and tells a little later.
        await().until(() -> rowsOfTablesReadWhole().get("event") >= before.get("event") + events);
        Map<String, Long> after = rowsOfTablesReadWhole();
        assertThat(Rows.TABLES.subList(Rows.TABLES.indexOf("event"), Rows.TABLES.indexOf("event_redirect")))
                .allSatisfy(table -> assertThat(after.get(table) - before.get(table))
                        .as(table)
                        .isLessThan(20 * events));
    }

    private Map<String, Long> rowsOfTablesReadWhole() throws SQLException {
        return database.rows("select relname, seq_tup_read from pg_stat_user_tables").stream()
                .collect(toMap(row -> (String) row.get(0), row -> (Long) row.get(1)));
    }

    /** Or one that is a backup of before. */
    @Test
    void aDatabaseThatBeginsAnewHasNumbersOfItsOwn() throws SQLException {
        long seconds = Duration.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.now())
                .toSeconds();
        database.number("select setval('release_id', 1, false)");

        loader.load(second);

        assertThat(currentRelease.get().id() >>> 32).isGreaterThanOrEqualTo(seconds - 1);
    }

    @Test
    void anErrorOfTheMachineLeavesTheOldReleaseToo() throws SQLException {
        Release before = currentRelease.get();
        Error error = new OutOfMemoryError("not really");

        assertThatThrownBy(() -> loader.load(second, (events, all) -> {
                    if (events == all) {
                        throw error;
                    }
                }))
                .isSameAs(error);

        assertThat(currentRelease.refresh()).contains(before);
        assertThat(database.count("event")).isEqualTo(EVENTS);
    }

    @Test
    void aDatabaseThatGoesAwayIsNamedAsTheReason() throws SQLException {
        Release before = currentRelease.get();

        assertThatThrownBy(() -> loader.load(second, (events, all) -> endLoads()))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("Release 2026.2.0 was not loaded, and the database is as it was")
                .hasMessageContaining("the connection to the database was lost, and its log says why");

        assertThat(currentRelease.refresh()).contains(before);
        assertThat(database.count("event")).isEqualTo(EVENTS);
    }

    /** Whoever holds the lock of loads loses the connection, in the midst of a statement or between two. */
    private void endLoads() {
        try {
            assertThat(database.strings(
                            "select pg_terminate_backend(pid) from pg_locks join pg_database on oid = database"
                                    + " where datname = current_database() and locktype = 'advisory' and granted"))
                    .hasSize(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheDatabaseRefusesIsSaid() {
        Dataset wrong = new Dataset(
                first.release(),
                first.events(),
                first.actors(),
                first.places(),
                first.series(),
                first.publishers(),
                first.redirects(),
                first.forceLevels(),
                first.glossary(),
                "no checksum");

        assertThatThrownBy(() -> loader.load(wrong))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("dataset_release_checksum_check");
    }

    @Test
    void readersSeeTheOldReleaseUntilTheCommitAndASecondLoadWaitsAndSkips() throws Exception {
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<LoadResult> load = CompletableFuture.supplyAsync(() -> loader.load(second, (events, all) -> {
            halfWay.countDown();
            waitFor(goOn);
        }));
        waitFor(halfWay);

        assertThat(database.count("event")).isEqualTo(EVENTS);
        assertThat(currentRelease.refresh().orElseThrow().version()).isEqualTo("2026.1.0");

        CompletableFuture<LoadResult> secondLoad = CompletableFuture.supplyAsync(() -> loader.load(second));
        await().until(() ->
                database.number("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 1);
        assertThat(secondLoad).isNotDone();

        goOn.countDown();
        assertThat(load.get(30, TimeUnit.SECONDS).loaded()).isTrue();
        assertThat(secondLoad.get(30, TimeUnit.SECONDS).loaded()).isFalse();
        assertThat(database.count("event")).isEqualTo(EVENTS + 1);
        assertThat(currentRelease.get().version()).isEqualTo("2026.2.0");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
