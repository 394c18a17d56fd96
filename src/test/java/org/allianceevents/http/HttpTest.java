package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: methods, media types, statuses, and bodies that are no request. */
@QuarkusTest
class HttpTest {

    private static final String PATH = "/graphql";
    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String QUERY = "{\"query\":\"{ actor(slug: \\\"us\\\") { name } }\"}";

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    /** No charset is added, and no content type either. */
    private static RequestSpecification plain() {
        return given().config(RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    private static ValidatableResponse post(String body) {
        return plain().contentType(JSON).body(body).post(PATH).then();
    }

    private static void isTheUnitedStates(ValidatableResponse response) {
        response.statusCode(200).body("data.actor.name", equalTo("United States"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/graphql",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/jsonx",
                "*/*"
            })
    void otherBodiesAreNotRead(String type) {
        plain().header("Content-Type", type)
                .body(QUERY.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void formsAreNotRead() {
        given().formParam("query", "{ domains { name } }").post(PATH).then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\""
            })
    void jsonInUtf8IsRead(String type) {
        isTheUnitedStates(
                plain().header("Content-Type", type).body(QUERY).post(PATH).then());
    }

    @Test
    void aBodyIsNotEndless() {
        post("{\"query\":\"" + "#".repeat(100_000) + "\"}")
                .statusCode(413)
                .body("errors[0].message", containsString("100000 bytes"));
        isTheUnitedStates(post(QUERY.replace("}\"}", "} #" + "x".repeat(90_000) + "\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                       | The body is empty; a JSON object is needed.",
                "`   `                                    | The body",
                "{                                        | The body is not valid JSON at line 1, column 2.",
                "null                                     | The body must be a JSON object with the key query.",
                "\"{ domains { name } }\"                 | The body must be a JSON object with the key query.",
                "[{\"query\":\"{ domains { name } }\"}]   | Batches are not accepted. Send one request at a time.",
                "[]                                       | Batches are not accepted. Send one request at a time.",
                "{}                                       | query must be a string that holds a GraphQL document.",
                "{\"query\":1}                            | query must be a string that holds a GraphQL document.",
                "{\"query\":\" \"}                        | query must be a string that holds a GraphQL document.",
                "{\"query\":\"{a}\",\"variables\":[]}     | variables must be a JSON object.",
                "{\"query\":\"{a}\",\"variables\":5}      | variables must be a JSON object.",
                "{\"query\":\"{a}\",\"variables\":\"{}\"} | variables must be a JSON object.",
                "{\"query\":\"{a}\",\"variables\":\"\"}   | variables must be a JSON object.",
                "{\"query\":\"{a}\",\"extensions\":\"{}\"} | extensions must be a JSON object.",
                "{\"query\":\"{a}\",\"extensions\":[]}    | extensions must be a JSON object.",
                "{\"query\":\"{a}\",\"operationName\":{}} | operationName must be a string.",
                "{\"query\":\"{a}\"} trailing             | The body is not valid JSON",
                "{\"query\":\"{a}\"}{\"query\":\"{a}\"}   | The body is not valid JSON",
                "{\"query\":\"{a}\",\"query\":\"{b}\"}    | The body is not valid JSON",
                "{\"query\":\"{a}\",\"variables\":{\"a\":NaN}} | The body is not valid JSON"
            })
    void whatIsNoRequestIsRefused(String body, String message) {
        post(body)
                .statusCode(400)
                .body("errors[0].message", containsString(message))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
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

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip"})
    void encodedBodiesAreNotRead(String encoding) {
        plain().contentType(JSON)
                .header("Content-Encoding", encoding)
                .body(QUERY)
                .post(PATH)
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity")
                .body("errors[0].message", containsString("without a Content-Encoding"));
    }

    @Test
    void bodiesAreInUtf8() {
        for (byte[] body : List.of(
                QUERY.getBytes(StandardCharsets.UTF_16),
                QUERY.getBytes(StandardCharsets.UTF_16LE),
                // A slash in two bytes, and half of a surrogate pair in three.
                QUERY.replace("}\"}", "} #\u00c0\u00af\"}").getBytes(StandardCharsets.ISO_8859_1),
                QUERY.replace("}\"}", "} #\u00ed\u00a0\u00bd\"}").getBytes(StandardCharsets.ISO_8859_1))) {
            plain().contentType(JSON)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", startsWith("The body is not"));
        }
    }

    /** Some editors put it before every text; a reader may pass over it (RFC 8259, section 8.1). */
    @Test
    void aByteOrderMarkIsPassedOver() {
        isTheUnitedStates(plain().contentType(JSON)
                .body(("\ufeff" + QUERY).getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then());
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
