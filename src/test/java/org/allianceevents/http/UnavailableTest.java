package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.Management;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before the first load there is nothing to answer from, and clients are told to come again. */
@QuarkusTest
class UnavailableTest {

    @Inject
    Database database;

    @Inject
    CurrentRelease current;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void clientsAreToldToComeAgain() throws SQLException {
        database.execute("delete from dataset_release");
        current.refresh();

        Response answer = given().contentType(ContentType.JSON)
                .body("{\"query\": \"{ dataset { version } }\"}")
                .post("/graphql");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
        assertThat(given().get(Management.url("/q/health/ready")).statusCode()).isEqualTo(503);
    }
}
