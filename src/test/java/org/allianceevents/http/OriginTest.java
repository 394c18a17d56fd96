package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of any origin may ask the API from a browser. */
@QuarkusTest
class OriginTest {

    private static final String ORIGIN = "https://newsroom.example";
    private static final String QUERY = "{ dataset { version } }";

    @Test
    void browsersMayAskBeforehand() {
        Response preflight = given().header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("content-type");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }

    /** Clients add headers of their own, of tracing or of their name; a page that sends one is no worse for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-type",
                "authorization,content-type",
                "apollographql-client-name, apollographql-client-version",
                "traceparent,baggage,sentry-trace"
            })
    void anyHeaderMayBeSent(String headers) {
        Response preflight = given().header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", headers)
                .options("/graphql");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains(headers.split(", ?"));
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void browsersMayReadTheAnswer() {
        Response answer = given().header("Origin", ORIGIN)
                .contentType(ContentType.JSON)
                .body("{\"query\": \"" + QUERY + "\"}")
                .post("/graphql");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
    }

    @Test
    void aLongQueryFitsIntoAnAddress() {
        String padded = QUERY + " #" + "x".repeat(7000);

        assertThat(given().queryParam("query", padded).get("/graphql").statusCode())
                .isEqualTo(200);
        assertThat(given().queryParam("query", padded + "x".repeat(3000))
                        .get("/graphql")
                        .statusCode())
                .isEqualTo(414);
    }

    @Test
    void anAddressThatIsTooLongIsAnErrorLikeOthers() {
        Response answer = given().header("X-Request-Id", "long-one")
                .queryParam("query", QUERY + " #" + "x".repeat(9000))
                .get("/graphql");

        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("8192");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Request-Id")).isEqualTo("long-one");
        assertThat(given().get("/?q=" + "x".repeat(9000)).statusCode()).isEqualTo(414);
    }

    @Test
    void headIsTheAnswerWithoutItsBody() {
        Response head = given().queryParam("query", QUERY).head("/graphql");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isNotNull();
        // "identity" is a word of requests, not of answers (RFC 9110, section 8.4.1).
        assertThat(head.header("Content-Encoding")).isNull();
        assertThat(given().head("/graphql/schema.graphql").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAClientExcludesItDoesNotGet() {
        Response answer = given().header("Accept", "application/json;q=0, */*")
                .queryParam("query", QUERY)
                .get("/graphql");

        assertThat(answer.contentType()).startsWith("application/graphql-response+json");
    }
}
