package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.allianceevents.testsupport.TellingService;
import org.junit.jupiter.api.Test;

/** A chart whose figures the database does not give now may be asked for again. */
@QuarkusTest
@TestProfile(TellingService.class)
class ChartOverloadTest {

    @Inject
    DataSource dataSource;

    @Test
    void saysToComeAgain() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table event in access exclusive mode");
            Response answer = given().get("/charts/agreements-in-force.svg");
            connection.rollback();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(given().get("/charts/agreements-in-force.svg").statusCode()).isEqualTo(200);
    }
}
