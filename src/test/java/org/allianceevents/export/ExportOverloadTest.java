package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StrictService;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that don't take their export, and more exports than there are threads. */
@QuarkusTest
@TestProfile(StrictService.class)
class ExportOverloadTest {

    /** What connections hold in their buffers is much less. */
    private static final int MORE_THAN_BUFFERS_HOLD = 4000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    DataSource dataSource;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void aClientThatTakesNothingIsCutAndMakesRoom() throws IOException {
        loader.load(SyntheticDataset.of("2026.9.70", MORE_THAN_BUFFERS_HOLD));
        try (Socket idle = new Socket()) {
            idle.setReceiveBufferSize(4096);
            idle.connect(new InetSocketAddress("localhost", RestAssured.port));
            idle.getOutputStream()
                    .write("GET /events.json HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(idle.getInputStream().read()).isEqualTo('H');

            isToComeAgain(Download.get("/events.csv"), "UNAVAILABLE");

            await().atMost(PATIENCE)
                    .until(() -> Download.get("/events.csv?q=%22Event+7%22").statusCode() == 200);
            assertThat(rest(idle.getInputStream())).doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void aSlowStatementIsStopped() throws SQLException {
        Response late;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table event in access exclusive mode");
            late = Download.get("/events.csv");
            connection.rollback();
        }
        isToComeAgain(late, "TIMEOUT");
        // The thread that has answered is free a moment later.
        await().atMost(PATIENCE).until(() -> Download.get("/events.csv").statusCode() == 200);
    }

    private static void isToComeAgain(Response answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(Api.json(answer.asString()).at("/errors/0/extensions/code").asText())
                .isEqualTo(code);
    }

    /** All that still comes until the connection ends, in whatever way. */
    private static String rest(InputStream in) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            in.transferTo(read);
        } catch (IOException e) {
            // A reset: what came before it counts.
        }
        return read.toString(StandardCharsets.UTF_8);
    }
}
