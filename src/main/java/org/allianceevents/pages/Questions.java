package org.allianceevents.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.allianceevents.graphql.Answer;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.graphql.write.AnswerJson;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.Deadline;

/** Asks the public API, within the process: a page knows nothing that a client could not ask for too. */
@ApplicationScoped
public class Questions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Execution execution;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    Questions(Execution execution) {
        this.execution = execution;
    }

    /**
     * The answer to the document {@code pages/<name>.graphql}.
     *
     * @throws BadInput if a variable means nothing
     * @throws NotNow if the API can't answer now
     */
    public <T> T ask(String name, Map<String, Object> variables, Class<T> type, Deadline deadline) {
        return read(askText(documents.computeIfAbsent(name, Questions::document), variables, deadline), type);
    }

    /** The same for a document that is made as it is needed. */
    public JsonNode askText(String document, Map<String, Object> variables, Deadline deadline) {
        Answer answer = execution.execute(new GraphQLRequest(document, null, variables, Map.of()), deadline);
        JsonNode body = json(answer);
        JsonNode error = body.at("/errors/0");
        String message = error.path("message").asText();
        if (answer.outcome() == Answer.Outcome.NOT_NOW) {
            throw new NotNow(message);
        }
        return switch (error.at("/extensions/code").asText()) {
            case "" -> body.get("data");
            case "BAD_USER_INPUT" -> throw wrong(message);
            default -> throw new IllegalStateException("The API does not answer a page: " + message);
        };
    }

    /** What was wrong, said of the argument that the message begins with. */
    private static BadInput wrong(String message) {
        int colon = message.indexOf(": ");
        return colon < 0
                ? new BadInput("parameters", message)
                : new BadInput(message.substring(0, colon), message.substring(colon + 2));
    }

    private static JsonNode json(Answer answer) {
        try {
            return JSON.readTree(AnswerJson.of(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonNode data, Class<T> type) {
        try {
            return JSON.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code pages/<name>.graphql}. */
    public static String document(String name) {
        String file = "/pages/" + name + ".graphql";
        try (InputStream stream = Questions.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
