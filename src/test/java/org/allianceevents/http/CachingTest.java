package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CachingTest {

    private static final String QUERY = "query($f: Int) { events(first: $f) { totalCount } }";
    private static final String GRAPHQL = "application/graphql-response+json";

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void anAnswerMayBeKept() {
        Response answer = get(QUERY, "{\"f\": 1}", GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=60");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void aClientThatHasItGetsNoBody() {
        String tag = get(QUERY, "{\"f\": 1}", GRAPHQL).header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
            Response answer = given().header("If-None-Match", known)
                    .accept(GRAPHQL)
                    .queryParam("query", QUERY)
                    .queryParam("variables", "{\"f\": 1}")
                    .get("/graphql");
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body().asString()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        }
    }

    @Test
    void aClientThatHasItCostsNoStatement() {
        String query = "{ events(filter: { text: \"Keen Sword\" }, first: 2) { totalCount nodes { slug } } }";
        statements.clear();
        String tag = get(query, "{}", GRAPHQL).header("ETag");
        assertThat(statements.ofSearch()).isNotEmpty();
        statements.clear();

        Response again = given().header("If-None-Match", tag)
                .accept(GRAPHQL)
                .queryParam("query", query)
                .queryParam("variables", "{}")
                .get("/graphql");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(statements.ofSearch()).isEmpty();
    }

    @Test
    void aListOfTagsMayHaveTwoLines() {
        String tag = get(QUERY, "{\"f\": 1}", GRAPHQL).header("ETag");

        assertThat(having("\"other\"", tag).statusCode()).isEqualTo(304);
        assertThat(having("\"other\"", "\"another\"").statusCode()).isEqualTo(200);
        // The bare text is no tag.
        assertThat(having(tag.replace("\"", "")).statusCode()).isEqualTo(200);
    }

    /** A star stands for any answer that there is: for none where the query is wrong. */
    @Test
    void aStarIsAnyAnswer() {
        assertThat(having("*").statusCode()).isEqualTo(304);
        assertThat(having("*").header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(given().header("If-None-Match", "*")
                        .accept(GRAPHQL)
                        .queryParam("query", "{ nope }")
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(400);
        assertThat(given().header("If-None-Match", "*")
                        .get("/graphql/schema.graphql")
                        .statusCode())
                .isEqualTo(304);
    }

    /** The absent name and the name "null" are two. */
    @Test
    void noOperationNameIsNoName() {
        Response unnamed = given().accept(GRAPHQL).queryParam("query", QUERY).get("/graphql");
        Response wrong = given().accept(GRAPHQL)
                .header("If-None-Match", unnamed.header("ETag"))
                .queryParam("query", QUERY)
                .queryParam("operationName", "null")
                .get("/graphql");

        assertThat(unnamed.statusCode()).isEqualTo(200);
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    private static Response having(String... tags) {
        return given().header("If-None-Match", tags[0], (Object[]) Arrays.copyOfRange(tags, 1, tags.length))
                .accept(GRAPHQL)
                .queryParam("query", QUERY)
                .queryParam("variables", "{\"f\": 1}")
                .get("/graphql");
    }

    @Test
    void whatMakesAnotherAnswerMakesAnotherTag() {
        String tag = get(QUERY, "{\"f\": 1}", GRAPHQL).header("ETag");

        assertThat(get(QUERY, "{ \"f\" : 1 }", GRAPHQL).header("ETag")).isEqualTo(tag);
        assertThat(get(QUERY, "{\"f\": 2}", GRAPHQL).header("ETag")).isNotEqualTo(tag);
        assertThat(get(QUERY + " ", "{\"f\": 1}", GRAPHQL).header("ETag")).isNotEqualTo(tag);
        assertThat(get(QUERY, "{\"f\": 1}", "application/json").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aNewReleaseChangesTheTag() {
        String tag = get(QUERY, "{\"f\": 1}", GRAPHQL).header("ETag");

        loader.load(SyntheticDataset.of("2027.1.0", 30));

        assertThat(get(QUERY, "{\"f\": 1}", GRAPHQL).header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void errorsAreNotKept() {
        for (String query : List.of("{ nope }", "{", "{ events(first: 101) { totalCount } }", "")) {
            Response answer = get(query, "{}", GRAPHQL);
            assertThat(answer.header("Cache-Control")).as(query).isEqualTo("no-store");
            assertThat(answer.header("ETag")).as(query).isNull();
        }
    }

    private static Response get(String query, String variables, String accept) {
        return given().accept(accept)
                .queryParam("query", query)
                .queryParam("variables", variables)
                .get("/graphql");
    }
}
