package org.allianceevents.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.load.DatasetLoader;

/** The data that is released, loaded in place of the sample, and the API over it. */
@ApplicationScoped
class CuratedData {

    private final DatasetLoader loader;

    CuratedData(DatasetLoader loader) {
        this.loader = loader;
    }

    void load() {
        loader.load(Objects.requireNonNull(DatasetReader.read(Path.of("data")).dataset()));
    }

    /** The API's answer to a query: data and errors, without what it tells of the cost. */
    Map<String, Object> ask(String query) {
        try {
            String body = RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body(Map.of("query", query))
                    .post("/graphql")
                    .asString();
            Map<String, Object> answer =
                    new ObjectMapper().readerForMapOf(Object.class).readValue(body);
            answer.remove("extensions");
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
