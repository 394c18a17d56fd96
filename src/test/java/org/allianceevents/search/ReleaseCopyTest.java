package org.allianceevents.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.CopiedService;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What events show is read from this machine's disk once it is there, and is what the database has. */
@QuarkusTest
@TestProfile(CopiedService.class)
class ReleaseCopyTest {

    private static final String WHOLE = "{ events(first: 7) { nodes { slug summary } } }";
    private static final String TITLES = "{ events(first: 7) { nodes { slug title } } }";

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    Database database;

    @Inject
    StatementLog statements;

    @Inject
    EventBodies bodies;

    @Inject
    CopyReader reader;

    @Inject
    ReleaseCopies copies;

    @Inject
    CurrentRelease current;

    @BeforeEach
    void awaitCopy() {
        await().until(() -> statementsFor(WHOLE) == 0);
    }

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void theCopyIsWhatTheDatabaseHas() throws SQLException {
        List<Long> keys = keys();
        statements.clear();

        assertThat(text(bodies.list(keys))).isEqualTo(inDatabase("body"));
        assertThat(text(bodies.heads(keys))).isEqualTo(inDatabase("head"));
        assertThat(statements.sentForEvents()).isEmpty();
    }

    @Test
    void listsAndWholeEventsAreReadFromIt() {
        for (int i = 0; i < 20; i++) {
            assertThat(statementsFor(WHOLE)).isZero();
            assertThat(statementsFor(TITLES)).isZero();
        }
    }

    @Test
    void aNewReleaseIsReadAtOnceAndThenCopied() {
        loader.load(SyntheticDataset.of("copied later", 12));

        String title = "{ events(first: 1) { nodes { title } totalCount } }";
        String first = Api.answer(title).at("/data").toString();
        await().until(() -> statementsFor(TITLES) == 0);
        assertThat(Api.answer(title).at("/data").toString()).isEqualTo(first).contains("12");
        assertThat(statementsFor(WHOLE)).isZero();
    }

    @Test
    void aReleaseThatTakesMoreThanItMayIsReadByStatements() throws SQLException {
        loader.load(SyntheticDataset.of("too large", 600));

        assertThat(reader.read(current.get().id())).isEmpty();
        assertThat(statementsFor(WHOLE)).isPositive();
        assertThat(statementsFor(TITLES)).isPositive();
    }

    @Test
    void aCopyThatCanNotBeReadIsUsedNoLonger() throws IOException {
        loader.load(SyntheticDataset.of("unreadable", 12));
        await().until(() -> statementsFor(TITLES) == 0);
        long release = current.get().id();
        String titles = Api.answer(TITLES).at("/data").toString();
        copies.of(release).orElseThrow().close();

        assertThat(statementsFor(TITLES)).isPositive();
        assertThat(Api.answer(TITLES).at("/data").toString()).isEqualTo(titles);
        assertThat(copies.of(release)).isEmpty();
    }

    private List<Long> keys() throws SQLException {
        return database.strings("select id from event order by id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private String inDatabase(String piece) throws SQLException {
        return database.strings("select convert_from(string_agg(%1$s, '' order by event_id), 'UTF8') from event_%1$s"
                        .formatted(piece))
                .get(0);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private int statementsFor(String query) {
        statements.clear();
        Api.data(query);
        return statements.sentForEvents().size();
    }
}
