package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong and long is told in short: a message neither repeats it whole nor takes long to make. */
@QuarkusTest
class LongInputTest {

    private static final String LONG = "a".repeat(90_000);

    static Stream<Map<String, Object>> requests() {
        String byVariable = "query($v: EventKind) { events(filter: { kind: [$v] }) { totalCount } }";
        return Stream.of(
                Map.of("query", "{ events { " + LONG + " } }"),
                Map.of("query", "{ events(filter: { kind: " + LONG + " }) { totalCount } }"),
                Map.of("query", "{ events(filter: { series: \"" + LONG + "\" }) { totalCount } }"),
                Map.of("query", "{ events(filter: { text: \"" + LONG + "\" }) { totalCount } }"),
                Map.of("query", "{ events(first: \"" + "!.".repeat(45_000) + "\") { totalCount } }"),
                Map.of("query", byVariable, "variables", Map.of("v", LONG)),
                Map.of("query", "{ " + "x".repeat(90_000)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isToldInShort(Map<String, Object> request) {
        Response answer =
                RestAssured.given().contentType(ContentType.JSON).body(request).post("/graphql");

        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isNotEqualTo("INTERNAL");
        assertThat(answer.body().asString()).hasSizeLessThan(5000);
    }
}
