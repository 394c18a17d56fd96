package org.allianceevents.load;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseReadinessTest {

    @Inject
    CurrentRelease currentRelease;

    @Test
    void readyNamesTheRelease() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks[0].name", is("Dataset release"))
                .body("checks[0].data.version", is(currentRelease.get().version()));
    }
}
