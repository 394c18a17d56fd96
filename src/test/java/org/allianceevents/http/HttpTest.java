package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.allianceevents.http.PlainRequest.JSON;
import static org.allianceevents.http.PlainRequest.PATH;
import static org.allianceevents.http.PlainRequest.QUERY;
import static org.allianceevents.http.PlainRequest.isTheUnitedStates;
import static org.allianceevents.http.PlainRequest.plain;
import static org.allianceevents.http.PlainRequest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: methods, media types, statuses, and parameters. */
@QuarkusTest
class HttpTest {

    private static final String GRAPHQL = "application/graphql-response+json";

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @Test
    void answersPostAndGet() {
        isTheUnitedStates(post(QUERY));
        isTheUnitedStates(given().queryParam("query", "{ actor(slug: \"us\") { name } }")
                .get(PATH)
                .then());
        isTheUnitedStates(given().queryParam(
                        "query", "query A { domains { name } } query B($s: String!) { actor(slug: $s) { name } }")
                .queryParam("operationName", "B")
                .queryParam("variables", "{\"s\":\"us\"}")
                .queryParam("extensions", "{}")
                .get(PATH)
                .then());
        isTheUnitedStates(
                post("{\"query\":\"query B($s: String!) { actor(slug: $s) { name } }\",\"operationName\":\"B\","
                        + "\"variables\":{\"s\":\"us\"},\"extensions\":{},\"unknown\":1}"));
        isTheUnitedStates(
                post(
                        "{\"query\":\"{ actor(slug: \\\"us\\\") { name } }\",\"operationName\":null,\"variables\":null,\"extensions\":null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "application/graphql-response+json | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "application/json, application/graphql-response+json;q=0.9 | application/json",
                "*/* | application/json",
                "application/* | application/json",
                "text/html, application/graphql-response+json | application/graphql-response+json",
                "APPLICATION/JSON | application/json",
                "text/html, */*;q=0.1 | application/json",
                // What names a type most exactly says how much it is wanted, wherever it stands (RFC 9110, section
                // 12.5.1).
                "application/json;q=0.1, */* | application/graphql-response+json",
                "application/json;q=0, */*;q=0.001 | application/graphql-response+json",
                "*/*, application/graphql-response+json;q=0.5 | application/json",
                "application/json;q=0.5, application/graphql-response+json;q=0.5 | application/json",
                "application/graphql-response+json, application/json | application/graphql-response+json",
                "application/graphql-response+json; charset=utf-8; q=0.5, application/json; q=0.4 | application/graphql-response+json",
                "text/html, image/gif, *; q=.2, */*; q=.2 | application/json"
            })
    void answersInTheTypeThatIsAcceptedBest(String accept, String expected) {
        plain().accept(accept)
                .contentType(JSON)
                .body(QUERY)
                .post(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", equalToIgnoringCase(expected + "; charset=utf-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "application/json;q=0",
                "image/*",
                "application/*;q=0, */*",
                "*/json",
                "garbage",
                ";;;q=,"
            })
    void answersInNoOtherType(String accept) {
        plain().accept(accept).contentType(JSON).body(QUERY).post(PATH).then().statusCode(406);
    }

    @Test
    void anAcceptHeaderOfTwoLinesIsReadWhole() {
        plain().header("Accept", "text/html", GRAPHQL)
                .contentType(JSON)
                .body(QUERY)
                .post(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", equalToIgnoringCase(GRAPHQL + "; charset=utf-8"));
    }

    /** As the specification has it: the older type hides what went wrong, the newer one tells by the status. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nothing }                          | 400 | GRAPHQL_VALIDATION_FAILED",
                "{ actor(slug: \\\"us\\\") { name }    | 400 | GRAPHQL_PARSE_FAILED",
                "query($s: Int!) { actors(first: $s) { totalCount } } | 400 | BAD_USER_INPUT",
                "{ events(first: -1) { totalCount } } | 200 | BAD_USER_INPUT"
            })
    void theStatusDependsOnTheType(String query, int status, String code) {
        String body = "{\"query\":\"" + query + "\"}";

        plain().accept(JSON)
                .contentType(JSON)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo(code));
        plain().accept(GRAPHQL)
                .contentType(JSON)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("errors[0].extensions.code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE"})
    void otherMethodsAreNotAllowed(String method) {
        given().request(method, PATH).then().statusCode(405).header("Allow", "GET, HEAD, POST");
    }

    @Test
    void nothingIsChangedByGet() {
        for (String operation : new String[] {"mutation { x }", "subscription { x }"}) {
            given().queryParam("query", operation)
                    .get(PATH)
                    .then()
                    .statusCode(405)
                    .header("Allow", "POST");
        }
    }

    @Test
    void aGetThatIsNoRequestIsRefused() {
        given().get(PATH).then().statusCode(400);
        for (String variables : new String[] {"[]", "{", "5", "nonsense"}) {
            given().queryParams(Map.of("query", "{ domains { name } }", "variables", variables))
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", containsString("variables"));
        }
    }

    /** Which of two a cache or a firewall has read nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"query", "variables", "operationName", "extensions", "documentId"})
    void aParameterIsGivenOnce(String name) {
        given().queryParam("query", "{ domains { name } }")
                .queryParam(name, "{}", "{}")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo(name + " is given more than once."));
    }

    /** In a form's encoding, so that "+" is a blank, and decoded once: a comment, a percent sign and a plus sign stay. */
    @Test
    void parametersAreDecodedOnce() {
        String commented = "%7B+actor(slug:%22us%22)+%7B+name+%23+100%25+%2B+%7D+%2520%0A+kind+%7D+%7D";
        given().urlEncodingEnabled(false)
                .get(PATH + "?query=" + commented)
                .then()
                .statusCode(200)
                .body("data.actor", equalTo(Map.of("name", "United States", "kind", "STATE")));

        String bySeries = "query($s:[String!])%7Bevents(filter:%7Bseries:$s%7D)%7BtotalCount%7D%7D";
        given().urlEncodingEnabled(false)
                .get(PATH + "?query=" + bySeries + "&variables=%7B%22s%22:%22100%25+a%2Bb%2520c%22%7D")
                .then()
                .body("errors[0].message", containsString("\"100% a+b%20c\""));
    }

    @Test
    void theSchemaIsOnlyRead() {
        given().body("type Query { a: Int }")
                .post(PATH + "/schema.graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void theSchemaIsThereToRead() {
        String sdl = given().get(PATH + "/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(sdl).contains("type Query {").contains("enum EventKind {");
    }
}
