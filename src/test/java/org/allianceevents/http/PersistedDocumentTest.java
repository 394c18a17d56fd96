package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
