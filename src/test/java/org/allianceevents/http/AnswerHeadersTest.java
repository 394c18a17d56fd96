package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers carry besides themselves: an identifier, an encoding, and what browsers may do with them. */
@QuarkusTest
class AnswerHeadersTest {

    private static final String LONG = "{ events(first: 20) { nodes { slug title summary } } }";

    @Test
    void aRequestKeepsItsIdentifier() {
        assertThat(given().header("X-Request-Id", "gateway-7/a.b:c=1")
                        .get("/graphql")
                        .header("X-Request-Id"))
                .isEqualTo("gateway-7/a.b:c=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line%0Abreak", "<script>", "é"})
    void anIdentifierThatCouldForgeALogIsReplaced(String id) {
        assertThat(given().header("X-Request-Id", id).get("/graphql").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void aLongAnswerIsCompressedForThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> plain = get("identity");
        HttpResponse<byte[]> compressed = get("br, gzip;q=0.5");

        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        // A strong tag promises the same bytes.
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(plain.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
        assertThat(get("gzip;q=0").headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    /** Whatever is made of the header: one tag stands for one sequence of bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GZIP",
                "x-gzip",
                "*",
                "gzip;q=0, *",
                "gzip;q=0.5, deflate",
                "gzip;q=0.001",
                "gzip\t;q=1",
                "gzip;q=none",
                "gzip, br",
                "identity;q=0"
            })
    void aTagStandsForOneEncoding(String accepted) throws Exception {
        assertThat(tagsByEncoding()).contains(encodingAndTag(get(accepted)));
    }

    @Test
    void aHeaderOfTwoLinesIsReadWhole() throws Exception {
        HttpResponse<byte[]> answer = get("br", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(tagsByEncoding()).contains(encodingAndTag(answer));
    }

    @Test
    void aShortAnswerIsNotCompressed() throws Exception {
        HttpResponse<byte[]> answer = send("{ dataset { version } }", "gzip");

        assertThat(encoding(answer)).isEqualTo("identity");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("{\"data\":");
    }

    private static List<String> tagsByEncoding() throws Exception {
        return List.of(encodingAndTag(get("identity")), encodingAndTag(get("gzip")));
    }

    private static String encodingAndTag(HttpResponse<byte[]> answer) {
        return encoding(answer) + " " + answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String encoding(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("identity");
    }

    @Test
    void theSchemaMayBeKept() {
        Response schema = given().get("/graphql/schema.graphql");

        assertThat(schema.header("Cache-Control")).startsWith("public, max-age=");
        assertThat(given().header("If-None-Match", schema.header("ETag"))
                        .get("/graphql/schema.graphql")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void pagesRunNothingFromElsewhere() {
        Response page = given().get("/graphiql");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    private static HttpResponse<byte[]> get(String... encodings) throws Exception {
        return send(LONG, encodings);
    }

    /** @param encodings a line of the header each */
    private static HttpResponse<byte[]> send(String query, String... encodings) throws Exception {
        String address = "http://localhost:" + RestAssured.port + "/graphql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        Arrays.stream(encodings).forEach(encoding -> request.header("Accept-Encoding", encoding));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
