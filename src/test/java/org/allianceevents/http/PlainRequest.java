package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A request for one actor, as it is sent, and its answer. */
final class PlainRequest {

    static final String PATH = "/graphql";
    static final String JSON = "application/json";
    static final String QUERY = "{\"query\":\"{ actor(slug: \\\"us\\\") { name } }\"}";

    private PlainRequest() {}

    /** No charset is added, and no content type either. */
    static RequestSpecification plain() {
        return given().config(RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    static ValidatableResponse post(String body) {
        return plain().contentType(JSON).body(body).post(PATH).then();
    }

    static void isTheUnitedStates(ValidatableResponse response) {
        response.statusCode(200).body("data.actor.name", equalTo("United States"));
    }
}
