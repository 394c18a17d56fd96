package org.allianceevents.graphql.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.StrictService;
import org.junit.jupiter.api.Test;

/** Where no gateway federates, its fields need not be there. */
@QuarkusTest
@TestProfile(StrictService.class)
class FederationOffTest {

    @Test
    void nothingOfItIsServed() {
        JsonNode answer = Api.answer("{ _service { sdl } }");

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(Api.data("{ __schema { types { name } } }").findValuesAsText("name"))
                .contains("Actor")
                .doesNotContain("_Any", "_Entity", "_Service");
    }
}
