package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.allianceevents.testsupport.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What isn't accepted is said, with what would be. */
@QuarkusTest
class ExportParameterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /events.csv?kinds=MEETING                         | "kinds" is not a parameter of this file. Did you mean "kind"? Accepted: kind, status,
            /events.csv?kind=PARTY                            | kind: "PARTY" is not accepted. Accepted: MEETING, AGREEMENT, EXERCISE, DEPLOYMENT, DEVELOPMENT.
            /events.csv?kind=MEETING,EXERCISE                 | Repeat the parameter for several values.
            /events.csv?kind=                                 | kind: the value is empty.
            /events.csv?actor=us-nayv                         | actor: "us-nayv" is not a known actor's slug. Did you mean "us-navy"?
            /events.csv?place=atlantis                        | place: "atlantis" is not a known place's slug.
            /events.csv?series=keen-swrod                     | series: "keen-swrod" is not a known series' slug. Did you mean "keen-sword"?
            /events.csv?source=no-such-page                   | source: "no-such-page" is not a known source's slug.
            /events.csv?publisher=nobody                      | publisher: "nobody" is not a known publisher's slug or name.
            /events.csv?from=yesterday                        | from: "yesterday" is not a day. Accepted: a day such as "1990-01-31".
            /events.csv?from=2023-02-30                       | from: "2023-02-30" is not a day.
            /events.csv?to=9999-01-01                         | to: "9999-01-01" is not a day that is accepted.
            /events.csv?from=2020-01-02&to=2020-01-01         | from: from 2020-01-02 is after to 2020-01-01.
            /events.csv?from=2020-01-01&from=2021-01-01       | from: it is given 2 times. Once is accepted.
            /events.csv?match=STARTS                          | match: it needs from, to, or both.
            /events.csv?from=2020-01-01&match=near            | match: "near" is not accepted. Accepted: OVERLAPS, WITHIN, STARTS, ENDS.
            /events.csv?q=%22%22                              | is not a text to search for.
            /events.csv?q=%00                                 | q: the text contains a NUL character
            /events.csv?sort=date                             | sort: "date" is not accepted. Accepted: startDate, endDate, title,
            /events.csv?sort=relevance                        | sort: relevance needs q.
            /events.csv?sort=title&sort=-title                | sort: TITLE is named twice.
            /events.csv?excel=yes                             | excel: "yes" is not accepted. Accepted: true, false.
            /events.json?excel=true                           | "excel" is not a parameter of this file.
            /force-levels.csv?kind=MEETING                    | "kind" is not a parameter of this file. Accepted: from, to, excel.
            /force-levels.csv?from=2020-01-02&to=2020-01-01   | from: 2020-01-02 is after to 2020-01-01.
            """)
    void whatMeansNothingIsRefused(String address, String message) {
        Response response = Download.get(address.strip());

        assertThat(response.statusCode()).as(address).isEqualTo(400);
        JsonNode error = Api.json(response.asString()).at("/errors/0");
        assertThat(error.get("message").asText()).contains(message.strip());
        assertThat(error.at("/extensions/code").asText()).isIn("BAD_USER_INPUT", "BAD_REQUEST");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("Content-Disposition")).isNull();
    }

    @Test
    void whatCannotBeDecodedIsRefused() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /events.csv?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400 ");
        }
    }
}
