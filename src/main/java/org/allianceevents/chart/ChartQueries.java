package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allianceevents.graphql.Execution;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.graphql.write.AnswerJson;
import org.allianceevents.search.Deadline;

/** Asks the API what the charts draw. The documents are files, so that anyone can ask the same. */
@ApplicationScoped
class ChartQueries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Execution execution;

    ChartQueries(Execution execution) {
        this.execution = execution;
    }

    Asked by(Deadline deadline) {
        return new Asked(deadline);
    }

    /** What one chart asks, all of it by one deadline. */
    final class Asked {

        private final Deadline deadline;

        private Asked(Deadline deadline) {
            this.deadline = deadline;
        }

        /** The data of the document {@code charts/<name>.graphql}. */
        JsonNode data(String name) {
            return data(name, Map.of());
        }

        /** All nodes of a connection, page by page; the document takes the cursor as {@code $after}. */
        List<JsonNode> nodes(String name, String connection) {
            List<JsonNode> nodes = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>();
            boolean more = true;
            while (more) {
                JsonNode page = data(name, variables).path(connection);
                page.path("nodes").forEach(nodes::add);
                more = page.path("pageInfo").path("hasNextPage").asBoolean();
                variables.put("after", page.path("pageInfo").path("endCursor").asText());
            }
            return nodes;
        }

        private JsonNode data(String name, Map<String, Object> variables) {
            GraphQLRequest request = new GraphQLRequest(document(name), null, variables, Map.of());
            Map<String, Object> body = execution.execute(request, deadline).body();
            JsonNode answer = parsed(AnswerJson.of(body));
            if (answer.has("errors")) {
                throw new IllegalStateException(
                        "The API refused what the chart " + name + " asks: " + answer.get("errors"));
            }
            return answer.path("data");
        }
    }

    private static JsonNode parsed(byte[] answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("An answer of our own is not JSON", e);
        }
    }

    private static String document(String name) {
        try (InputStream file = ChartQueries.class.getResourceAsStream("/charts/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
