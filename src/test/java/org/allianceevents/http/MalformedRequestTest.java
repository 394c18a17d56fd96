package org.allianceevents.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.allianceevents.testsupport.Management;
import org.allianceevents.testsupport.RawHttp;
import org.junit.jupiter.api.Test;

/** Two hundred requests that no client of sound mind sends, the same ones every time. None does any harm. */
@QuarkusTest
class MalformedRequestTest {

    private static final long SEED = 19510908;
    private static final int REQUESTS = 200;
    private static final String SOUND =
            "{\"query\":\"query($f: EventFilter) { events(filter: $f) { nodes { slug } } }\",\"variables\":{\"f\":{\"text\":\"拡大抑止\"}}}";

    @Test
    void noneDoesAnyHarm() {
        Random random = new Random(SEED);

        List<Integer> statuses =
                IntStream.range(0, REQUESTS).map(i -> send(random)).boxed().toList();

        assertThat(statuses).allSatisfy(status -> assertThat(status).isBetween(200, 499));
        assertThat(statuses).contains(400, 405, 415);
        given().contentType("application/json")
                .body(SOUND)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.events.nodes.size()", equalTo(4));
        given().get(Management.url("/q/health")).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void onlyAContinuationCanBeExpected() {
        String head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\nExpect: ";

        assertThat(status(head + "magic\r\n\r\n", "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(417);
        assertThat(status(head + "100-continue\r\n\r\n", "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(100);
    }

    /** Sends one of seven sorts, on a connection of its own, and gives the status of the answer. */
    private static int send(Random random) {
        byte[] body = SOUND.getBytes(StandardCharsets.UTF_8);
        String type = "application/json";
        String method = "POST";
        String target = "/graphql";
        switch (random.nextInt(7)) {
            case 0 -> body = bytes(random, random.nextInt(300));
            case 1 -> body = changed(random, body);
            case 2 ->
                body = new String(body, StandardCharsets.UTF_8)
                        .substring(0, random.nextInt(body.length / 2))
                        .getBytes(StandardCharsets.UTF_8);
            case 3 -> body = "[".repeat(random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8);
            case 4 -> type = printable(random, 20);
            case 5 -> method = random.nextBoolean() ? "PUT" : "OPTIONS";
            default -> {
                method = "GET";
                target += "?query=" + printable(random, 30) + "&variables=%" + printable(random, 2);
                body = new byte[0];
            }
        }
        return status(
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n",
                body);
    }

    private static int status(String head, byte[] body) {
        return RawHttp.send(head, body).status();
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] changed(Random random, byte[] body) {
        byte[] changed = body.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static String printable(Random random, int length) {
        return random.ints(length, 'A', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
