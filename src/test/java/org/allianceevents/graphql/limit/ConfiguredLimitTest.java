package org.allianceevents.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StrictService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A deployment may set other limits than the usual ones. */
@QuarkusTest
@TestProfile(StrictService.class)
class ConfiguredLimitTest {

    /** Six tokens and one field. */
    private static final String IN_A_FRAGMENT = "... on Dataset { version } ";

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @Test
    void pagesAreAsLargeAsIsSaid() {
        assertThat(Api.data("{ events { nodes { slug } } }").at("/events/nodes"))
                .hasSize(7);
        assertThat(Api.answer("{ events(first: 8) { nodes { slug } } }")
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("first: 8 is out of range. Accepted: 0 to 7.");
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit(
                        "a number of tokens",
                        150,
                        n -> "{ dataset { " + IN_A_FRAGMENT.repeat(23) + "version ".repeat(n) + "} }",
                        6),
                limit(
                        "a depth",
                        8,
                        n -> "{ place(slug: \"tokyo\") " + "{ parent ".repeat(n - 2) + "{ name" + " }".repeat(n)),
                limit("a number of fields", 100, n -> "{ dataset { " + "version ".repeat(n - 1) + "} }"),
                limit("a number of root fields", 3, n -> "{ " + "dataset { version } ".repeat(n) + "}"),
                limit("a number of aliases", 2, n -> "{ dataset { " + repeat(n, i -> "a" + i + ": version ") + "} }"),
                limit("a number of directives", 2, n -> "{ dataset { " + "version @skip(if: false) ".repeat(n) + "} }"),
                limit("a number of values", 5, n -> byFilter("kind: [" + "MEETING ".repeat(n) + "]")),
                limit(
                        "a number of objects",
                        6,
                        n -> byFilter("not: {} or: [" + "{ disputed: true } ".repeat(n - 2) + "]")),
                limit("a number of searches for text", 2, n -> byFilter("or: [" + "{ text: \"a\" } ".repeat(n) + "]")),
                limit(
                        "a number of digits",
                        9,
                        n -> "{ events(filter: { source: { atLeast: 1" + "0".repeat(n - 1) + " } }) { totalCount } }"),
                limit(
                        "a cost",
                        500,
                        n -> "{ events(first: 7) { nodes { citations { " + "supports ".repeat(n) + "} } } }",
                        17));
    }

    private static Arguments limit(String name, int most, IntFunction<String> query) {
        return limit(name, most, query, most);
    }

    /** @param fitting how many times something may be repeated until the limit is reached */
    private static Arguments limit(String name, int most, IntFunction<String> query, int fitting) {
        return Arguments.of(name, most, query.apply(fitting), query.apply(fitting + 1));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void requestsAreAsLargeAsIsSaid(String limit, int most, String fitting, String tooLarge) {
        assertThat(Api.answer(fitting).path("errors")).as(fitting).isEmpty();
        JsonNode error = Api.answer(tooLarge).at("/errors/0/extensions");

        assertThat(error.at("/code").asText()).as(tooLarge).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(error.at("/limit").asText()).isEqualTo(limit);
        assertThat(error.at("/maximum").asInt()).isEqualTo(most);
    }

    /** What an answer comes to is known only when it is made. */
    @Test
    void answersHaveAsManyEventsAsIsSaid() {
        String three = "{ events(first: %1$d) { nodes { id } } a: events(first: %1$d) { nodes { slug } }"
                + " b: events(first: %1$d) { nodes { kind } } }";

        assertThat(Api.answer(three.formatted(6)).path("errors")).isEmpty();
        JsonNode answer = Api.answer(three.formatted(7));

        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.at("/errors/0/extensions/limit").asText()).isEqualTo("a number of events");
        assertThat(answer.at("/errors/0/extensions/maximum").asInt()).isEqualTo(20);
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo(
                        "The answer has a number of events of more than 20. Ask for less at once: fewer levels of relations,"
                                + " or smaller pages.");
    }

    @Test
    void addressesAreAsLongAsIsSaid() {
        String query = "{ dataset { version } } #";

        assertThat(given().queryParam("query", query + "x".repeat(1300))
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().queryParam("query", query + "x".repeat(1500))
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(414);
    }

    private static String byFilter(String filter) {
        return "{ events(filter: { " + filter + " }) { totalCount } }";
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    @Test
    void bodiesAreAsLongAsIsSaid() {
        String query = "{ dataset { version } }";

        given().contentType(ContentType.JSON)
                .body(Map.of("query", query + " ".repeat(1000)))
                .post("/graphql")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("query", query + " ".repeat(2000)))
                .post("/graphql")
                .then()
                .statusCode(413);
    }
}
