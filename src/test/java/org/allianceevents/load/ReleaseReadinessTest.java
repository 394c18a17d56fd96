package org.allianceevents.load;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.allianceevents.testsupport.Management;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseReadinessTest {

    @Inject
    CurrentRelease currentRelease;

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

    @Test
    void metricsStandBesideHealthAndNeitherOnThePortOfTheApi() {
        when().get(Management.url("/q/metrics")).then().statusCode(200).body(containsString("agroal_active_count"));
        when().get("/q/metrics").then().statusCode(404);
        when().get("/q/health/ready").then().statusCode(404);
    }
}
