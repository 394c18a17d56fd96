package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.allianceevents.http.PlainRequest.JSON;
import static org.allianceevents.http.PlainRequest.PATH;
import static org.allianceevents.http.PlainRequest.QUERY;
import static org.allianceevents.http.PlainRequest.isTheUnitedStates;
import static org.allianceevents.http.PlainRequest.plain;
import static org.allianceevents.http.PlainRequest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of requests: their types, their encoding, and those that are no request. */
@QuarkusTest
class RequestBodyTest {

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
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
}
