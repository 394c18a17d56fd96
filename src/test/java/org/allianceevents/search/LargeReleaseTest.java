package org.allianceevents.search;

import static org.allianceevents.testsupport.Api.data;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Blocks;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.StatementLog.Sent;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty thousand events: a page costs what is on it, and an export takes no memory. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeReleaseTest {

    private static final int MANY = 50_000;

    /** Of the eight kilobytes in which PostgreSQL reads. The table of events alone has more than six thousand. */
    private static final int MOST_BLOCKS = 2500;

    /** To one row by its key: the index's two levels and the row's own. */
    private static final int MOST_BLOCKS_A_ROW = 3;

    /** By then the catalog holds as many events as it ever will. */
    private static final int CATALOG_IS_FULL = 15_000;

    private static final Pattern SLUG = Pattern.compile("\"slug\":\"event-(\\d{7})\"");

    private static final long MEGABYTE = 1 << 20;

    /** What fifty thousand views would add to it is a hundred times as much. */
    private static final long MOST_GROWTH = 8 * MEGABYTE;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @Inject
    Blocks blocks;

    @Inject
    EventBodies bodies;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void load() {
        loader.load(SyntheticDataset.of("2026.9.50", MANY));
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    static Stream<String> filters() {
        return Stream.of(
                "",
                "kind: [EXERCISE]",
                "kind: [EXERCISE, MEETING]",
                "status: [COMPLETED]",
                "status: [CANCELLED]",
                "precision: [DAY]",
                "precision: [DECADE]",
                "actor: { anyOf: [\"actor-003\"] }",
                "actor: { anyOf: [\"actor-003\", \"actor-150\"] }",
                "actor: { allOf: [\"actor-000\", \"actor-010\"] }",
                "actor: { anyOf: [\"actor-003\"], role: [HOST] }",
                "actor: { anyOf: [\"actor-000\"], includeMembers: false }",
                "actor: { noneOf: [\"actor-003\"] }",
                "actor: { anyOf: [\"actor-003\"] }, kind: [MEETING]",
                "actor: { anyOf: [\"actor-003\"] }, domain: { anyOf: [SPACE] }",
                "actor: { anyOf: [\"actor-003\"] }, domain: { anyOf: [SPACE] }, date: { from: \"1970-01-01\", to: \"1990-12-31\" }",
                "actor: { anyOf: [\"actor-003\"] }, place: { anyOf: [\"place-003\"] }",
                "domain: { anyOf: [SPACE] }",
                "domain: { anyOf: [SPACE, CYBER] }",
                "domain: { allOf: [SPACE, BASING] }",
                "domain: { noneOf: [SPACE] }",
                "place: { anyOf: [\"place-000\"] }",
                "place: { anyOf: [\"place-009\"] }",
                "place: { country: [\"JP\"] }",
                "place: { near: { latitude: 35, longitude: 139, withinKm: 5 } }",
                "series: [\"keen-test\"]",
                "source: { anyOf: [\"gazette-007\"] }",
                "source: { publisher: [\"gazette\"] }",
                "source: { atLeast: 2 }",
                "disputed: true",
                "updatedSince: \"2026-11-01\"",
                "updatedSince: \"2026-11-02\"",
                "date: { from: \"1980-01-01\", to: \"1980-12-31\" }",
                "date: { from: \"1980-01-01\", to: \"1980-12-31\", match: WITHIN }",
                "date: { from: \"1980-01-01\", to: \"1980-12-31\", match: STARTS }",
                "date: { from: \"1980-01-01\", to: \"1980-12-31\", match: ENDS }",
                "text: \"event\"",
                "or: [{ kind: [EXERCISE] }, { domain: { anyOf: [SPACE] } }]",
                "not: { kind: [EXERCISE] }");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageIsReadAlone(String filter) throws Exception {
        statements.clear();
        data("{ events(filter: { %s }) { nodes { slug } } }".formatted(filter));

        assertThat(blocks.touched(page(), "auto")).as(filter).isLessThan(MOST_BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor: { anyOf: [\"actor-003\"] }, domain: { anyOf: [SPACE] }",
                "actor: { anyOf: [\"actor-003\"] }",
                "domain: { anyOf: [SPACE] }",
                "place: { anyOf: [\"place-000\"] }"
            })
    void aPageInTheMiddleIsReadAloneEvenByAPlanForAllValues(String filter) throws Exception {
        String field = "events(filter: { %s }, first: 100 %s) { pageInfo { endCursor } }";
        String cursor = data("{ " + field.formatted(filter, "") + " }")
                .at("/events/pageInfo/endCursor")
                .asText();
        statements.clear();
        data("{ " + field.formatted(filter, ", after: \"" + cursor + "\"") + " }");

        assertThat(blocks.touched(page(), "force_generic_plan")).isLessThan(MOST_BLOCKS);
    }

    @Test
    void whatAnEventShowsIsOneRow() throws Exception {
        List<Long> keys = scattered(100);
        statements.clear();

        assertThat(bodies.list(keys)).isNotEmpty();
        assertThat(statements.sentForEvents()).singleElement().satisfies(sent -> assertThat(
                        blocks.touched(sent, "force_generic_plan"))
                .isLessThanOrEqualTo(100 * MOST_BLOCKS_A_ROW + 1));
    }

    /** Keys of events that lie far from one another. */
    private List<Long> scattered(int events) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select id from event order by hashint8(id) limit " + events)) {
            List<Long> keys = new ArrayList<>();
            while (result.next()) {
                keys.add(result.getLong(1));
            }
            return keys;
        }
    }

    /** An actor that is named twice doesn't lead to the events, but is looked for in each of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor: { anyOf: [%1$s] }, domain: { anyOf: [%2$s] }, date: { to: \"1962-12-31\" }",
                "actor: { anyOf: [%1$s] }, date: { from: \"1960-01-01\", to: \"1961-12-31\", match: STARTS }",
                "actor: { anyOf: [%1$s] }, date: { from: \"1960-01-01\", to: \"1961-12-31\", match: WITHIN }",
                "actor: { anyOf: [%1$s] }, date: { from: \"1960-01-01\", to: \"1961-12-31\", match: ENDS }",
                "domain: { anyOf: [%2$s] }, kind: [DEPLOYMENT], date: { to: \"1959-12-31\" }",
                "place: { anyOf: [%3$s] }, date: { to: \"1955-12-31\" }",
            })
    void whatLeadsToAPageDoesNotChangeIt(String filter) {
        for (String direction : List.of("ASC", "DESC")) {
            List<String> led = walk(filter.formatted("\"actor-003\"", "SPACE", "\"place-003\""), direction, 40);
            List<String> looked = walk(
                    filter.formatted("\"actor-003\", \"actor-003\"", "SPACE, SPACE", "\"place-003\", \"place-003\""),
                    direction,
                    100);
            assertThat(led).as(filter).isEqualTo(looked).hasSizeGreaterThan(100);
        }
    }

    private static List<String> walk(String filter, String direction, int size) {
        List<String> slugs = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode events =
                    data("""
                    { events(filter: { %s }, orderBy: [{ field: START_DATE, direction: %s }], first: %d %s)
                      { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }"""
                                    .formatted(filter, direction, size, after))
                            .get("events");
            events.get("nodes").forEach(node -> slugs.add(node.get("slug").asText()));
            if (!events.at("/pageInfo/hasNextPage").asBoolean()) {
                assertThat(slugs).hasSize(events.get("totalCount").asInt());
                return slugs;
            }
            after = ", after: \"" + events.at("/pageInfo/endCursor").asText() + "\"";
        }
    }

    @Test
    void anExportTakesNoMemory() throws Exception {
        // Room for all from the start, so that what the test itself keeps doesn't grow.
        BitSet numbers = new BitSet(MANY);
        int read = 0;
        long early = 0;
        try (BufferedReader lines = lines("/events.jsonl")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                numbers.set(number(line));
                read++;
                if (read == CATALOG_IS_FULL) {
                    early = liveBytes();
                }
                if (read == MANY - 1000) {
                    assertThat(liveBytes()).isLessThan(early + MOST_GROWTH);
                }
            }
        }
        assertThat(read).isEqualTo(MANY);
        assertThat(numbers.cardinality()).isEqualTo(MANY);
    }

    /** The number that stands at the end of an event's slug. */
    private static int number(String line) {
        Matcher slug = SLUG.matcher(line);
        assertThat(slug.find()).as(line).isTrue();
        return Integer.parseInt(slug.group(1));
    }

    private static BufferedReader lines(String address) throws Exception {
        URI uri = URI.create(RestAssured.baseURI + ":" + RestAssured.port + address);
        return new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    /** Bytes of the objects that are still referred to, after a collection of all garbage, without the log of statements. */
    private long liveBytes() {
        statements.clear();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Sent page() {
        return statements.sentBySearch().stream()
                .filter(sent -> sent.text().contains(" limit "))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
