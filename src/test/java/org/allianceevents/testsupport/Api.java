package org.allianceevents.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Asks the API over HTTP, as its clients do. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Api() {}

    /** The answer to a query, with data and errors. */
    public static JsonNode answer(String query) {
        return answer(query, Map.of());
    }

    /** The answer to a query with variables. */
    public static JsonNode answer(String query, Object variables) {
        return post(Map.of("query", query, "variables", variables));
    }

    /** The answer to the body of a request. */
    public static JsonNode post(Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build();
            return JSON.readTree(
                    CLIENT.send(request, BodyHandlers.ofByteArray()).body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("What came back is not JSON, or nothing came back", e);
        }
    }

    /** The data of an answer that has no errors. */
    public static JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** The data of an answer that has no errors. */
    public static JsonNode data(String query, Object variables) {
        JsonNode answer = answer(query, variables);
        assertThat(answer.path("errors")).as(query).isEmpty();
        return answer.get("data");
    }

    /** JSON read from a text. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text + " is not JSON", e);
        }
    }
}
