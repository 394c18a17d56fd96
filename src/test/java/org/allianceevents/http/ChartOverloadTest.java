package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A chart whose figures the database does not give now may be asked for again. */
@QuarkusTest
@TestProfile(ChartOverloadTest.Short.class)
class ChartOverloadTest {

    /** A service whose statements are soon stopped. */
    public static class Short implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("alliance.deadline.statement", "500ms");
        }
    }

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
