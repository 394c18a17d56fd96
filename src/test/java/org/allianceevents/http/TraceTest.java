package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.TellingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trace leads from the request that a gateway forwards to the statements that it costs. */
@QuarkusTest
@TestProfile(TellingService.class)
class TraceTest {

    /** Where the spans go. */
    @Singleton
    static class Spans {

        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    InMemorySpanExporter exporter;

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @Test
    void leadsFromTheGatewayToTheStatements() {
        given().contentType(ContentType.JSON)
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .body(Map.of("query", "query Titles { events(filter: { text: \"Okinawa\" }) { nodes { title } } }"))
                .post("/graphql")
                .then()
                .statusCode(200);

        await().until(() -> spans().stream().anyMatch(span -> span.getName().equals("POST /graphql")));
        SpanData server = span("POST /graphql");
        SpanData execution = span("query Titles");
        assertThat(server.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(execution.getParentSpanId()).isEqualTo(server.getSpanId());
        assertThat(execution.getAttributes().asMap())
                .containsEntry(AttributeKey.stringKey("graphql.operation.name"), "Titles")
                .containsEntry(AttributeKey.stringKey("alliance.graphql.field"), "events")
                .containsKey(AttributeKey.longKey("alliance.graphql.cost"));
        List<SpanData> statements = spans().stream()
                .filter(span -> span.getParentSpanId().equals(execution.getSpanId()))
                .toList();
        assertThat(statements).isNotEmpty();
        // What clients look for is in the parameters, which are not in the trace.
        assertThat(spans().toString()).doesNotContain("Okinawa");
    }

    private SpanData span(String name) {
        return spans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<SpanData> spans() {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(TRACE))
                .toList();
    }
}
