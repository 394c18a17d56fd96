package org.allianceevents.graphql.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StrictService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deployment may set other limits than the usual ones. */
@QuarkusTest
@TestProfile(StrictService.class)
class ConfiguredLimitTest {

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

    @ParameterizedTest
    @CsvSource({
        "a number of aliases, '{ a: dataset { version } b: dataset { version } c: dataset { version } }'",
        "a cost, '{ actors(first: 7) { nodes { events(first: 7) { nodes { slug title summary citations { source { url } } } } } } }'"
    })
    void requestsAreAsLargeAsIsSaid(String limit, String query) {
        JsonNode error = Api.answer(query).at("/errors/0/extensions");

        assertThat(error.at("/code").asText()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(error.at("/limit").asText()).isEqualTo(limit);
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
