package org.allianceevents.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests as they are, and reads what comes back. */
final class Attacker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String endpoint;

    Attacker(int port) {
        endpoint = "http://localhost:" + port + "/graphql";
    }

    /** @param code of the first error; empty if there is none */
    record Answer(int status, String code, String body) {}

    Answer sound() {
        return send(Attack.query("sound", "{ dataset { version } events(first: 3) { nodes { title } } }", 200, ""));
    }

    Answer send(Attack attack) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + attack.parameters()))
                .header("Accept", "application/graphql-response+json");
        if (attack.body() == null) {
            request.GET();
        } else {
            request.header("Content-Type", attack.type()).POST(BodyPublishers.ofByteArray(attack.body()));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), code(response.body()), response.body());
        } catch (IOException e) {
            throw new AssertionError("No answer to " + attack.name(), e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(String body) throws IOException {
        JsonNode code = JSON.readTree(body).at("/errors/0/extensions/code");
        return code.asText("");
    }
}
