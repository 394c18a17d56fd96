package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceevents.pages.explore.TimelineQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PersistedDocumentTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/resources/graphiql/examples");

    @Test
    void examplesAreKnownFromTheStart() throws IOException {
        String hash = PersistedDocuments.hash(Files.readString(EXAMPLES.resolve("search.graphql")));

        Response byGet = given().queryParam("documentId", "sha256:" + hash).get("/graphql");
        Response byPost = post(Map.of("documentId", "sha256:" + hash.toUpperCase(Locale.ROOT)));

        assertThat(byGet.statusCode()).isEqualTo(200);
        assertThat(byGet.jsonPath().getMap("data")).containsKeys("english", "japanese");
        assertThat(byPost.jsonPath().getMap("data")).isEqualTo(byGet.jsonPath().getMap("data"));
        assertThat(byGet.header("ETag")).isNotNull();
    }

    /** Some ask for actors that the sample lacks, and get an error of their own: they are known none the less. */
    @Test
    void everyExampleIsInTheListOfThem() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                String document = Files.readString(file);
                Response byHash = post(Map.of("documentId", "sha256:" + PersistedDocuments.hash(document)));

                assertThat(byHash.body().asString())
                        .as(file.toString())
                        .isEqualTo(post(Map.of("query", document)).body().asString());
            }
        }
    }

    /** What its pages ask on behalf of their readers, its scripts and whoever builds upon it may ask by name. */
    @ParameterizedTest
    @ValueSource(strings = {"pages", "charts"})
    void theExplorersDocumentsAreKnownFromTheStart(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", directory))) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".graphql")).toList();

            assertThat(documents).hasSizeGreaterThan(4).allSatisfy(file -> {
                Map<String, Object> byHash = Map.of("documentId", "sha256:" + hash(file));
                assertThat(post(byHash).body().asString()).doesNotContain("PERSISTED_QUERY_NOT_FOUND");
            });
        }
    }

    @Test
    void theTimelinesDocumentIsKnownAsItsScriptAsksIt() {
        Map<String, Object> byHash = Map.of(
                "documentId",
                "sha256:" + PersistedDocuments.hash(TimelineQuestion.DOCUMENT),
                "variables",
                Map.of("filter", Map.of(), "ja", false));

        assertThat(post(byHash).jsonPath().getMap("data")).containsKey("timeline");
    }

    private static String hash(Path file) throws IOException {
        return PersistedDocuments.hash(Files.readString(file));
    }

    /**
     * The newer type tells it by the status. Clients that know only the older one read no answer but a success, and would not
     * come to send the document.
     */
    @Test
    void theStatusOfAnUnknownDocumentDependsOnTheType() {
        Map<String, Object> unknown = Map.of("documentId", "sha256:" + "0".repeat(64));

        for (Map.Entry<String, Integer> status : Map.of(
                        "application/graphql-response+json", 404, "application/json", 200, "*/*", 200)
                .entrySet()) {
            Response answer = given().accept(status.getKey())
                    .contentType(ContentType.JSON)
                    .body(unknown)
                    .post("/graphql");
            assertThat(answer.statusCode()).as(status.getKey()).isEqualTo(status.getValue());
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        }
    }

    @Test
    void apolloBringsADocumentAlongOnce() {
        String document = "{ dataset { version } } # " + UUID.randomUUID();
        Map<String, Object> extensions =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedDocuments.hash(document)));

        Response unknown = post(Map.of("extensions", extensions));
        Response brought = post(Map.of("query", document, "extensions", extensions));
        Response known = post(Map.of("extensions", extensions));

        assertThat(unknown.jsonPath().getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.jsonPath().getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(brought.jsonPath().getString("data.dataset.version")).isNotNull();
        assertThat(known.jsonPath().getMap("data")).isEqualTo(brought.jsonPath().getMap("data"));
    }

    @Test
    void aWrongHashIsRefused() {
        String other = PersistedDocuments.hash("{ domains { name } }");
        Response answer = post(Map.of(
                "query",
                "{ dataset { version } }",
                "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", other))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("not the SHA-256");
        assertThat(post(Map.of("documentId", "sha256:" + other)).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    /** As much as the store holds can be brought along and called up again; much more, and the first is forgotten. */
    @Test
    void theStoreIsBounded() {
        String padding = "x".repeat(90_000);
        List<String> documents = IntStream.range(0, 60)
                .mapToObj(i -> "{ dataset { version } } # " + UUID.randomUUID() + padding)
                .toList();

        documents.forEach(document -> post(Map.of("query", document, "extensions", persisted(document))));

        await().untilAsserted(() -> assertThat(documents.stream()
                        .map(document -> post(Map.of("extensions", persisted(document))))
                        .filter(answer -> answer.jsonPath().get("data") != null))
                .hasSizeBetween(1, 22));
    }

    private static Map<String, Object> persisted(String document) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedDocuments.hash(document)));
    }

    @Test
    void aDocumentIsBroughtAlongOverGetToo() {
        String document = "{ dataset { version } } # " + UUID.randomUUID();
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + PersistedDocuments.hash(document) + "\"}}";

        Response unknown = given().queryParam("extensions", extensions).get("/graphql");
        Response brought = given().queryParam("query", document)
                .queryParam("extensions", extensions)
                .get("/graphql");
        Response known = given().queryParam("extensions", extensions).get("/graphql");

        assertThat(unknown.jsonPath().getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(known.body().asString()).isEqualTo(brought.body().asString()).contains("\"version\"");
        assertThat(known.header("ETag")).isEqualTo(brought.header("ETag")).isNotNull();
    }

    @Test
    void whatIsNoNameOfADocumentIsRefused() {
        assertThat(post(Map.of("documentId", "42")).jsonPath().getString("errors[0].message"))
                .contains("64 hexadecimal digits");
        assertThat(post(Map.of("documentId", "sha256:" + "0".repeat(64), "query", "{ dataset { version } }"))
                        .jsonPath()
                        .getString("errors[0].message"))
                .contains("not both");
    }

    private static Response post(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post("/graphql");
    }
}
