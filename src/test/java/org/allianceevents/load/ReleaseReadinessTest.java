package org.allianceevents.load;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.allianceevents.testsupport.Management;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseReadinessTest {

    @Inject
    CurrentRelease currentRelease;

    @Inject
    DataSource database;

    /** The first answers of a process are made by whoever asks first, which on a busy machine takes its time. */
    @BeforeEach
    void awaitReadiness() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        when().get(Management.url("/q/health/ready")).then().statusCode(200));
    }

    @Test
    void readyNamesTheRelease() {
        when().get(Management.url("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body(
                        "checks.find { it.name == 'Dataset release' }.data.version",
                        is(currentRelease.get().version()));
    }

    /** A lock stands for a database that hangs: the statement that asks for the release comes to no end. */
    @Test
    void aDatabaseThatHangsIsNoticedBeforeAProbeGivesUpAndHoldsOneThread() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table dataset_release in access exclusive mode");

            for (int probe = 0; probe < 2; probe++) {
                when().get(Management.url("/q/health/ready"))
                        .then()
                        .statusCode(503)
                        .time(lessThan(5000L))
                        .body(
                                "checks.find { it.name == 'Dataset release' }.data.reason",
                                is("the database does not answer"));
            }
            assertThat(asking(statement)).isLessThanOrEqualTo(2);
            connection.rollback();
        }
        awaitReadiness();
    }

    /** How many connections wait to read the release: readiness' own, and that of the watch. */
    private static int asking(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select count(*) from pg_locks where not granted"
                + " and database = (select oid from pg_database where datname = current_database())")) {
            waiting.next();
            return waiting.getInt(1);
        }
    }

    @Test
    void metricsStandBesideHealthAndNeitherOnThePortOfTheApi() {
        when().get(Management.url("/q/metrics")).then().statusCode(200).body(containsString("agroal_active_count"));
        when().get("/q/metrics").then().statusCode(404);
        when().get("/q/health/ready").then().statusCode(404);
    }
}
