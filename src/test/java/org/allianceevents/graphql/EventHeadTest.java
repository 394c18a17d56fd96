package org.allianceevents.graphql;

import static org.allianceevents.testsupport.Api.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.event.EventView;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.StatementLog.Sent;
import org.allianceevents.testsupport.StrictService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a release that memory doesn't hold whole, lists are read of the heads of events, and say what whole events say. */
@QuarkusTest
@TestProfile(StrictService.class)
class EventHeadTest {

    /** Of all kinds: whatever a head has. */
    private static final String LISTED =
            """
            __typename id slug kind title titleJa status startDate endDate datePrecision edtf domains
            ... on Meeting { format level mode }
            ... on Agreement { instrument binding signedOn approvedOn inForceFrom inForceUntil treatyReference
              inForce(on: "2020-01-01") phases { label from until note } }
            ... on Exercise { exerciseType hostSide days }
            ... on Deployment { posture change platform quantity unit { slug name } origin { slug } destination { slug } }
            ...Development
            """;

    private static final String DEVELOPMENT = " fragment Development on Development { developmentType }";

    private static final String HEADS = "event_head";
    private static final String BODIES = "event_body";

    @Inject
    StatementLog statements;

    @Inject
    Database database;

    @Inject
    Catalog catalog;

    /** What is asked for most stays in memory, which holds fewer events than a page has: some of each page must be read. */
    @BeforeEach
    void fillMemory() {
        for (int i = 0; i < 100; i++) {
            page("nodes { summary }", "");
        }
        await().until(() -> {
            pages("nodes { summary }");
            return sentFor("nodes { title }").contains(HEADS);
        });
    }

    @Test
    void listsSayWhatWholeEventsSay() {
        List<JsonNode> heads = pages("nodes { " + LISTED + " }");
        List<JsonNode> whole = pages("nodes { summary " + LISTED + " }");

        assertThat(heads).hasSizeGreaterThan(20).isEqualTo(without(whole, "summary"));
        assertThat(heads.stream().map(event -> event.get("kind").asText()).distinct())
                .hasSize(5);
    }

    @Test
    void edgesAndFragmentsAreLookedInto() {
        assertThat(sentFor("edges { cursor node { title ... { edtf } } } totalCount"))
                .containsOnly(HEADS);
        assertThat(sentFor("edges { node { title ... on Meeting { summary } } }"))
                .containsOnly(BODIES);
        assertThat(sentFor("nodes { ...Development } edges { node { addedOn } }"))
                .containsOnly(BODIES);
    }

    @Test
    void whatOnlySomeEventsShowIsFoundInTheirBodies() {
        assertThat(sentFor("nodes { title participants { role } }")).containsOnly(BODIES);
        assertThat(sentFor("nodes { title citations { supports } }")).containsOnly(BODIES);
    }

    @Test
    void theRestIsReadWhenItIsAskedFor() throws SQLException {
        List<Long> keys = database.strings("select id from event order by id").stream()
                .map(Long::valueOf)
                .toList();
        List<EventView> whole = catalog.events(keys);
        statements.clear();

        List<EventView> heads = catalog.heads(keys);
        assertThat(statements.sentForEvents()).hasSize(1);
        assertThat(heads).isEqualTo(whole);
        assertThat(statements.sentForEvents()).hasSizeGreaterThan(keys.size() / 2);
    }

    /** Of a release that an older program has loaded there are none. */
    @Test
    void eventsWithoutAHeadAreReadWhole() throws SQLException {
        List<JsonNode> listed = pages("nodes { " + LISTED + " }");
        String range =
                database.strings("select min(id) || ', ' || max(id) from event").get(0);
        database.execute("delete from event_head where event_id % 2 = 0");
        try {
            assertThat(pages("nodes { " + LISTED + " }")).isEqualTo(listed);
        } finally {
            database.execute("delete from event_head");
            database.strings("select fill_event_head(" + range + ")");
        }
    }

    /** Of which table an answer reads events that memory doesn't hold: of each once. */
    private List<String> sentFor(String selection) {
        statements.clear();
        page(selection, "");
        return statements.sentForEvents().stream()
                .map(Sent::text)
                .map(text -> text.contains(HEADS) ? HEADS : BODIES)
                .toList();
    }

    private static List<JsonNode> pages(String selection) {
        List<JsonNode> nodes = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = page(selection + " pageInfo { hasNextPage endCursor }", after);
            page.path("nodes").forEach(nodes::add);
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                return nodes;
            }
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
        }
    }

    private static JsonNode page(String selection, String after) {
        String fragment = selection.contains("...Development") ? DEVELOPMENT : "";
        return data("{ events(first: 7" + after + ") { " + selection + " } }" + fragment)
                .get("events");
    }

    private static List<JsonNode> without(List<JsonNode> events, String field) {
        events.forEach(event -> ((ObjectNode) event).remove(field));
        return events;
    }
}
