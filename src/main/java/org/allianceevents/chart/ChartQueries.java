package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.allianceevents.pages.Questions;
import org.allianceevents.search.Deadline;

/** Asks the API what the charts draw. The documents are files, so that anyone can ask the same. */
@ApplicationScoped
class ChartQueries {

    private final Questions questions;

    ChartQueries(Questions questions) {
        this.questions = questions;
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
            return questions.askText(document(name), variables, deadline);
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
