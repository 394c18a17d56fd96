package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.TellingService;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log and the metrics tell of requests. */
@QuarkusTest
@TestProfile(TellingService.class)
class RequestMeterTest {

    private static final String QUERY = "{ dataset { version } }";

    @Inject
    MeterRegistry registry;

    @Inject
    SampleDataset sample;

    private final Queue<ExtLogRecord> lines = new ConcurrentLinkedQueue<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            ExtLogRecord known = (ExtLogRecord) line;
            // What belongs to the request is gone a moment later.
            known.copyMdc();
            lines.add(known);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        sample.load();
        Logger.getLogger(RequestMeter.class.getName()).addHandler(handler);
    }

    @AfterEach
    void stop() {
        Logger.getLogger(RequestMeter.class.getName()).removeHandler(handler);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ events(first: 1) { totalCount } }                           | events        | ok",
                "{ one: event(slug: \"x\") { title } two: event(slug: \"y\") { title } } | event | ok",
                "{ ...Two } fragment Two on Query { dataset { version } ... { domains { name } } } | several | ok",
                "{ __typename }                                                | introspection | ok",
                "{ events(first: -1) { totalCount } }                          | events        | refused",
                "{ nothing }                                                   | unread        | refused",
                "{                                                             | unread        | refused",
            })
    void requestsAreCountedByRootFieldAndOutcome(String query, String field, String outcome) {
        long before = count(field, outcome);

        ask(query, Map.of());

        await().untilAsserted(() -> assertThat(count(field, outcome)).isEqualTo(before + 1));
    }

    @Test
    void namesThatClientsInventAreNoMeters() {
        int before = registry.getMeters().size();

        for (int i = 0; i < 50; i++) {
            ask("query Q" + i + " { a" + i + ": dataset { version } }", Map.of());
        }

        await().until(() -> lines.size() >= 50);
        // The first request of a field and outcome makes its timer and its summary.
        assertThat(registry.getMeters().size()).isLessThanOrEqualTo(before + 2);
    }

    @Test
    void theLogTellsAllButTheVariables() {
        String id = given().contentType(ContentType.JSON)
                .header("X-Request-Id", "of-a-gateway")
                .body(Map.of(
                        "query",
                        "query One($slug: String!) { event(slug: $slug) { title } }",
                        "variables",
                        Map.of("slug", "nobodys-business")))
                .post("/graphql")
                .header("X-Request-Id");

        await().until(() -> !lines.isEmpty());
        ExtLogRecord line = lines.remove();
        assertThat(line.getMdcCopy())
                .containsEntry("requestId", id)
                .containsEntry("method", "POST")
                .containsEntry("field", "event")
                .containsEntry("operationName", "One")
                .containsEntry("status", "200")
                .containsEntry("outcome", "ok")
                .containsKeys("cost", "durationMs");
        assertThat(line.getMessage())
                .matches("method=POST field=event operationName=One cost=\\d+ status=200 outcome=ok durationMs=\\d+")
                .doesNotContain("nobodys-business");
        assertThat(line.getMdcCopy().values()).doesNotContain("nobodys-business");
    }

    @Test
    void whatIsNotModifiedIsCountedAsThat() {
        String tag = given().queryParam("query", QUERY).get("/graphql").header("ETag");
        long before = count("unread", "not_modified");

        given().header("If-None-Match", tag)
                .queryParam("query", QUERY)
                .get("/graphql")
                .then()
                .statusCode(304);

        await().untilAsserted(() -> assertThat(count("unread", "not_modified")).isEqualTo(before + 1));
    }

    @Test
    void plansAreCounted() {
        double before = registry.get("alliance.graphql.plans")
                .tag("result", "written")
                .functionCounter()
                .count();

        ask(QUERY, Map.of());

        assertThat(registry.get("alliance.graphql.plans")
                        .tag("result", "written")
                        .functionCounter()
                        .count())
                .isGreaterThan(before);
    }

    private long count(String field, String outcome) {
        Timer timer = registry.find("alliance.graphql.requests")
                .tag("field", field)
                .tag("outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private static void ask(String query, Map<String, Object> variables) {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }
}
