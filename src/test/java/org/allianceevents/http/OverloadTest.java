package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.LogLines;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StrictService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When answers take too long, or the database is away, clients hear it soon, and may come again. */
@QuarkusTest
@TestProfile(StrictService.class)
class OverloadTest {

    private static final String QUERY = "{\"query\": \"{ events(first: 1) { totalCount } }\"}";

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    DataSource dataSource;

    @Inject
    Database database;

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @Test
    void aSlowStatementIsStopped() throws SQLException {
        isToComeAgain(whileLocked(OverloadTest::ask), "TIMEOUT");

        assertThat(ask().statusCode()).isEqualTo(200);
    }

    /** No statement is slow here: it is the wait for a connection that takes longer than an answer may. */
    @Test
    void aSlowAnswerIsStopped() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(dataSource.getConnection());
            }
            isToComeAgain(ask(), "TIMEOUT");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverDoesNotFitInIsToldAtOnce() throws SQLException {
        List<CompletableFuture<Response>> answers = whileLocked(() -> {
            List<CompletableFuture<Response>> asked = Stream.generate(
                            () -> CompletableFuture.supplyAsync(OverloadTest::ask))
                    .limit(3)
                    .toList();
            CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
            assertThat(asked.stream().filter(CompletableFuture::isDone)).hasSize(1);
            return asked;
        });
        List<Response> all = answers.stream().map(CompletableFuture::join).toList();
        assertThat(all.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 200, 503);
        all.stream()
                .filter(answer -> answer.statusCode() == 503)
                .forEach(answer -> isToComeAgain(answer, "UNAVAILABLE"));
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n{\"query\"")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("\"TIMEOUT\"");
        }
    }

    /** What is too long is refused at once; whoever goes on sending isn't listened to for longer than an answer may take. */
    @Test
    void aBodyThatGoesOnIsNotReadForEver() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\nbb8\r\n" + "x".repeat(3000) + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"BAD_REQUEST\"");
        }
    }

    /** The log tells what we did wrong, not who hung up. */
    @Test
    void aBodyThatBreaksOffIsNoErrorOfOurs() throws IOException {
        try (LogLines lines = new LogLines("io.quarkus.vertx.http")) {
            for (String rest : List.of("Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{")) {
                breakOff("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + rest);
            }
            assertThat(ask().statusCode()).isEqualTo(200);
            assertThat(lines.errors()).isEmpty();
        }
    }

    private static void breakOff(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    @Test
    void aDatabaseThatIsAwayIsNoErrorOfOurs() throws SQLException {
        assertThat(ask().statusCode()).isEqualTo(200);
        // Whose connections all end is as good as restarted.
        database.strings("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                + " and datname = current_database()");

        await().untilAsserted(() -> {
            Response answer = ask();
            if (answer.statusCode() != 200) {
                isToComeAgain(answer, "UNAVAILABLE");
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        });
    }

    /** Holds the events meanwhile, so that no statement can read them. */
    private <T> T whileLocked(Supplier<T> action) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table event in access exclusive mode");
            T result = action.get();
            connection.rollback();
            return result;
        }
    }

    private static Response ask() {
        return given().contentType(ContentType.JSON).body(QUERY).post("/graphql");
    }

    private static void isToComeAgain(Response answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
    }
}
