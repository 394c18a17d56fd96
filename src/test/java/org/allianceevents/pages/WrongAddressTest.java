package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.RawHttp;
import org.allianceevents.testsupport.RawHttp.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What isn't accepted is said on a page, with what would be. */
@QuarkusTest
class WrongAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /?kinds=MEETING                        | 400 | "kinds" is not a parameter of this page. Accepted: actor, after, before,
            /?kind=PARTY                           | 400 | kind: "PARTY" is not accepted. Accepted: MEETING, AGREEMENT,
            /?actor=us-nayv                        | 400 | actor: "us-nayv" is not a known actor's slug. Did you mean "us-navy"?
            /?from=yesterday                       | 400 | from: "yesterday" is not a day.
            /?from=2020-13                         | 400 | from: "2020-13-01" is not a day.
            /?to=2020-13                           | 400 | to: "2020-13" is not a day.
            /?from=2020-01-02&to=2020-01-01        | 400 | from: from 2020-01-02 is after to 2020-01-01.
            /?sort=date                            | 400 | sort: "date" is not accepted.
            /?after=nonsense                       | 400 | after
            /?after=a&before=b                     | 400 | before: give after or before, not both.
            /?lang=fr                              | 400 | lang: accepted are en and ja.
            /choose/actor?find=%00                 | 400 | find: the text contains a control character.
            /embed?kind=PARTY                      | 400 | kind: "PARTY" is not accepted.
            /events/no-such-event                  | 404 | There is no event “no-such-event”.
            /events/no-such-event.json             | 404 | There is no event “no-such-event”.
            /actors/no-such                        | 404 | There is no actor “no-such”.
            /places/no-such                        | 404 | There is no place “no-such”.
            /series/no-such                        | 404 | There is no series “no-such”.
            /sources/no-such                       | 404 | There is no source “no-such”.
            /nothing                               | 404 | There is no page at /nothing.
            /events/a/b                            | 404 | There is no page at /events/a/b.
            /digest/yesterday/2023-01-01           | 400 | from: "yesterday" is not a day. Accepted: two days such as
            /digest/2023-01-01/2023-01-00          | 400 | to: "2023-01-00" is not a day.
            /digest/2023-01-02/2023-01-01          | 400 | from: 2023-01-02 is after to 2023-01-01.
            /digest/2023-01-01/2023-04-03          | 400 | At most 92 are accepted.
            /digest/2023-01-01/9999-04-03          | 400 | to:
            /digest/2023-01-01/2023-04-03.md       | 400 | At most 92 are accepted.
            /digest?from=x&to=2023-01-01           | 400 | from: "x" is not a day.
            /sitemap-events.xml?part=9             | 404 | There is no page at
            """)
    void saysWhatIsAccepted(String address, int status, String message) {
        Response response = Site.answer(address);
        Document page = Site.document(address, response);

        assertThat(response.statusCode()).as(address).isEqualTo(status);
        assertThat(page.selectFirst("main").text()).contains(message);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith(".");
        assertThat(Site.page(Site.target(page, page.selectFirst(".error a.button")))
                        .selectFirst("#filter"))
                .isNotNull();
    }

    /** Browsers get a page, programs the JSON of all other refusals. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /?q=LONG            | Choose fewer values, or ask the API by POST.
            /events.csv?q=LONG  | Choose fewer values, or ask the API by POST.
            /graphql?query=LONG | Send the query by POST, or name it.
            """)
    void tooLongAnAddressIsSaid(String given, String message) {
        String address = given.replace("LONG", "x".repeat(9000));

        Answer page = RawHttp.get(address, "text/html,application/xhtml+xml,*/*;q=0.8");
        Answer json = RawHttp.get(address, "application/json");

        assertThat(page.status()).isEqualTo(414);
        assertThat(page.head()).contains("\r\ncache-control: no-store", "\r\ncontent-type: text/html");
        assertThat(Jsoup.parse(page.body()).selectFirst("main").text()).contains(message);
        assertThat(json.status()).isEqualTo(414);
        assertThat(Api.json(json.body()).at("/errors/0/message").asText()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "/events/2022-11-10-keen-sword-2023,/events/2022-11-10-keen-sword-23",
        "/events/2022-11-10-keen-sword-2023?lang=ja,/events/2022-11-10-keen-sword-23?lang=ja",
        "/events/2022-11-10-keen-sword-2023.json,/events/2022-11-10-keen-sword-23.json",
        "/actors/usaf,/actors/us-air-force"
    })
    void aNameOfBeforeLeadsToTheEntry(String before, String now) {
        Response response = Site.answer(before);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(Site.resolve(before, response.header("Location"))).isEqualTo(now);
        assertThat(Site.answer(now).statusCode()).isEqualTo(200);
    }
}
