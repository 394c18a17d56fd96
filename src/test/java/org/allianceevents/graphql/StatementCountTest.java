package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many statements the questions take that the data is made for. A page's keys take one or two; its views take one,
 * beside those for what all events point at, and none at all once they are known.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

    /** For all actors, places, series and force levels of a release, once. */
    private static final int MOST_FOR_REFERENCE = 12;

    private static final String PARTS =
            "slug title participants { actor { name parents { name } } office representing { name } } places { name parent { name } }"
                    + " figures { claims { value source { publisher } } } citations { source { title } } series { name }"
                    + " corrections { note } ";

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    Database database;

    @Inject
    StatementLog statements;

    private int releases;

    @AfterAll
    void loadSample() {
        sample.load();
    }

    static Stream<String> pages() {
        return Stream.of(
                // Ministers' meetings, who attended, and in which office
                "meetings(filter: { format: [MINISTERIAL] }, first: $first) { nodes { level " + PARTS + "} }",
                // Agreements in force on a day
                "agreements(filter: { inForceOn: \"2026-01-01\" }, first: $first) { nodes { phases { label } " + PARTS
                        + "} }",
                // Everything within thirty days of an event
                "events(filter: { date: { from: \"1951-09-08\", to: \"1951-10-25\" } }, first: $first) { nodes { "
                        + PARTS + "} }",
                // Disputed figures with their sources
                "events(filter: { disputed: true }, first: $first) { nodes { " + PARTS + "} }",
                // One actor, its members included
                "events(filter: { actor: { anyOf: [\"actor-030\"] } }, orderBy: [{ field: START_DATE, direction: ASC }], first: $first) { nodes { "
                        + PARTS + "} }");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTakesAsManyStatementsForManyEventsAsForFew(String field) {
        Taken few = cold(field, 5);
        Taken many = cold(field, 20);

        assertThat(few.events()).isEqualTo(5);
        assertThat(many.events()).isEqualTo(20);
        assertThat(many.ofSearch()).hasSameSizeAs(few.ofSearch());
        assertThat(few.forEvents()).isEqualTo(1);
        assertThat(many.forEvents()).isEqualTo(1);
        assertThat(many.ofCatalog()).hasSameSizeAs(few.ofCatalog()).hasSizeLessThanOrEqualTo(MOST_FOR_REFERENCE);

        Taken warm = take(field, 20);
        assertThat(warm.events()).isEqualTo(20);
        assertThat(warm.ofSearch()).hasSizeBetween(1, 2);
        assertThat(warm.forEvents()).isZero();
        assertThat(warm.ofCatalog()).isEmpty();
    }

    @Test
    void aTimelineTakesOneStatement() {
        loadAnew();
        String timeline =
                "timeline(interval: YEAR, splitBy: DOMAIN, filter: { kind: [EXERCISE] }) { count split { value count } }";

        assertThat(take(timeline, 0).ofCatalog()).isEmpty();
        assertThat(take(timeline, 0).ofSearch()).hasSize(1);
    }

    /** What isn't asked isn't computed, and all facets together are one statement. */
    @Test
    void countsAndFacetsTakeOneStatementEach() {
        loadAnew();
        take("events(first: $first) { nodes { slug } }", 20);

        assertThat(take("events(first: $first) { nodes { slug } }", 20).ofSearch())
                .hasSize(1);
        assertThat(take("events(first: $first) { nodes { slug } totalCount }", 20)
                        .ofSearch())
                .hasSize(2);
        assertThat(take(
                                "events(first: $first) { nodes { slug } totalCount facets { kinds { count } domains { count } years { count }"
                                        + " actors(first: 3) { count } places { count } series { count } publishers { count } } }",
                                20)
                        .ofSearch())
                .hasSize(3);
    }

    /**
     * A plan leaves a failure to graphql-java, which makes the error and asks the database neither for what failed nor for
     * what was found before; so does the plan of a whole operation, which answers documents that are known.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatFailsIsNotAskedAgain(boolean known) throws SQLException {
        loadAnew();
        take("events(first: $first) { nodes { slug } }", 20);
        String query = "query Failing" + known + " { events { nodes { slug } facets { publishers { count } } } }";
        if (known) {
            Api.data(query);
        }
        database.execute("alter table publisher rename to publisher_gone");
        try {
            statements.clear();
            JsonNode answer = Api.answer(query);

            assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"events\",\"facets\"]");
            assertThat(statements.ofSearch()).hasSize(2);
        } finally {
            database.execute("alter table publisher_gone rename to publisher");
        }
    }

    private record Taken(int events, List<String> ofSearch, int forEvents, List<String> ofCatalog) {}

    /** On a release that nothing has been asked of. */
    private Taken cold(String field, int first) {
        loadAnew();
        return take(field, first);
    }

    private void loadAnew() {
        releases++;
        loader.load(SyntheticDataset.of("2026.7." + releases, 400));
    }

    private Taken take(String field, int first) {
        statements.clear();
        String variable = field.contains("$first") ? "query($first: Int) " : "";
        JsonNode data = Api.data(variable + "{ page: " + field + " }", Map.of("first", first));
        return new Taken(
                data.at("/page/nodes").size(),
                statements.ofSearch(),
                statements.sentForEvents().size(),
                statements.ofCatalog());
    }
}
