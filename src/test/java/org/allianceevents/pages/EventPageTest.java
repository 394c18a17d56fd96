package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.allianceevents.testsupport.Api;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an event says all that is known of it, and which page says so. */
@QuarkusTest
class EventPageTest {

    @Test
    void bothTitlesHaveTheirLanguage() {
        Document english = Site.page("/events/2023-08-18-camp-david-summit?lang=en");
        Document japanese = Site.page("/events/2023-08-18-camp-david-summit?lang=ja");

        assertThat(english.selectFirst("h1").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst(".other-title").attr("lang")).isEqualTo("ja");
        assertThat(japanese.selectFirst("h1").text())
                .isEqualTo(english.selectFirst(".other-title").text());
        assertThat(japanese.selectFirst(".other-title").text())
                .isEqualTo(english.selectFirst("h1").text());
        assertThat(japanese.selectFirst(".lead").attr("lang")).isEqualTo("en");
    }

    /** A date that isn't known to the day is never shown, or told machines, as one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1978-host-nation-support-begins              | 1978            | known to the year   | 1978    | 1978
            1950s-us-equipment-for-self-defense-forces   | 1950s           | known to the decade | ''      | ''
            2006-06-radar-at-shariki                     | since June 2006 | known to the month  | ''      | 2006-06
            2023-08-18-camp-david-summit                 | 18 August 2023  | known to the day    | 2023-08-18 | 2023-08-18
            """)
    void theDateIsAsExactAsItIsKnown(String slug, String words, String precision, String machine, String start) {
        Document page = Site.page("/events/" + slug + "?lang=en");

        assertThat(page.selectFirst(".date time").text()).isEqualTo(words);
        assertThat(page.selectFirst(".date .precision").text()).isEqualTo(precision);
        assertThat(page.selectFirst(".date time").attr("datetime")).isEqualTo(machine);
        assertThat(data(page).path("startDate").asText()).isEqualTo(start);
        assertThat(page.text()).doesNotContain("1 January");
    }

    @Test
    void participantsHaveTheirOfficeOfThatDay() {
        Document page = Site.page("/events/2023-01-11-scc-2-plus-2?lang=en");

        assertThat(page.select(".people li").eachText())
                .anySatisfy(text -> assertThat(text).startsWith("Antony Blinken Secretary of State"));
        assertThat(Site.page("/events/2023-01-11-scc-2-plus-2?lang=ja")
                        .select(".people .office")
                        .eachText())
                .contains("国務長官");
    }

    @Test
    void claimsThatDisagreeStandSideBySide() {
        JsonNode event = Api.data(
                        "{ events(filter: { disputed: true }, first: 1) { nodes { slug figures { disputed claims"
                                + " { value preferred source { slug publisher } } } } } }")
                .at("/events/nodes/0");
        Document page = Site.page("/events/" + event.get("slug").asText() + "?lang=en");

        assertThat(page.select(".disputed")).isNotEmpty();
        JsonNode claims = event.at("/figures/0/claims");
        assertThat(page.select(".quantity").first().select("tbody tr")).hasSize(claims.size());
        for (JsonNode claim : claims) {
            assertThat(page.select(".quantity").first().select("tbody tr").eachText())
                    .anySatisfy(row -> assertThat(row)
                            .contains(claim.at("/source/publisher").asText()));
        }
    }

    @Test
    void numbersLeadToTheSourcesThatBackWhatTheyStandBeside() {
        Document page = Site.page("/events/2022-11-10-keen-sword-23?lang=en");
        JsonNode citations = Api.data(
                        "{ event(slug: \"2022-11-10-keen-sword-23\") { citations { supports source { title"
                                + " url } } } }")
                .at("/event/citations");

        assertThat(page.select("ol.sources > li > a[rel=external]").eachAttr("href"))
                .containsExactlyElementsOf(citations.findValuesAsText("url"));
        for (int i = 0; i < citations.size(); i++) {
            boolean date = citations.get(i).get("supports").toString().contains("\"date\"");
            assertThat(page.select(".date > .refs a[href=#source-" + (i + 1) + "]"))
                    .hasSize(date ? 1 : 0);
        }
        for (Element number : page.select(".refs a")) {
            assertThat(page.select("[id=" + number.attr("href").substring(1) + "]"))
                    .hasSize(1);
            assertThat(number.attr("aria-label")).isEqualTo("Source " + number.text());
        }
    }

    @Test
    void relationsAreReadFromBothSides() {
        Document summit = Site.page("/events/2023-08-18-camp-david-summit?lang=en");
        Document statement = Site.page("/events/2023-08-18-spirit-of-camp-david?lang=en");

        assertThat(summit.select(".related li").text())
                .contains("Led to Japan, South Korea and the United States announce");
        assertThat(statement.select(".related li").text()).contains("Came out of");
        assertThat(statement.select(".related a").eachAttr("href"))
                .contains("../events/2023-08-18-camp-david-summit?lang=en");
    }

    @Test
    void correctionsAreTold() {
        JsonNode corrected = Api.data("{ events(first: 100) { nodes { slug corrections { note } } } }")
                .at("/events/nodes");
        for (JsonNode event : corrected) {
            Document page = Site.page("/events/" + event.get("slug").asText());
            assertThat(page.select(".corrections li"))
                    .hasSize(event.get("corrections").size());
            event.get("corrections")
                    .forEach(each -> assertThat(page.select(".corrections").text())
                            .contains(each.get("note").asText().strip()));
        }
    }

    @Test
    void machinesReadTheSame() {
        Document page = Site.page("/events/2023-08-18-camp-david-summit?lang=en");
        JsonNode data = data(page);

        assertThat(data.get("@type").asText()).isEqualTo("Event");
        assertThat(data.get("@id").asText())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(data.at("/location/0/name").asText()).isEqualTo("Camp David");
        assertThat(data.get("contributor").size())
                .isEqualTo(page.select(".people li").size());
        assertThat(data.at("/isPartOf/version").asText()).isEqualTo("2026.11.0");
        JsonNode json = Api.json(
                Site.answer("/events/2023-08-18-camp-david-summit.json").asString());
        assertThat(json.at("/event/title").asText())
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void aCitationNamesReleaseAndDay() {
        Document page = Site.page("/events/2023-08-18-camp-david-summit");

        assertThat(page.select("#cite dd").first().text())
                .contains("(Release 2026.11.0)")
                .contains("Retrieved ")
                .endsWith("/events/2023-08-18-camp-david-summit");
        assertThat(page.select("#cite pre").eachText())
                .anySatisfy(text -> assertThat(text).startsWith("@misc{"));
        assertThat(page.select("#cite pre").last().wholeText())
                .startsWith("TY  - DATA\n")
                .endsWith("\nER  - ");
    }

    /** BibTeX drops all but the first entry of a key. */
    @Test
    void everyPageHasAKeyOfItsOwn() {
        List<String> keys = Stream.of(
                        "/",
                        "/?kind=MEETING",
                        "/?kind=AGREEMENT",
                        "/?q=%E6%8B%A1%E5%A4%A7%E6%8A%91%E6%AD%A2",
                        "/actors/japan",
                        "/places/japan",
                        "/events/2023-08-18-camp-david-summit")
                .map(address -> Site.page(address).select("#cite pre").eachText().stream()
                        .filter(text -> text.startsWith("@misc{"))
                        .findFirst()
                        .orElseThrow())
                .map(entry -> entry.substring("@misc{".length(), entry.indexOf(',')))
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("alliance-events-2026\\.11\\.0[a-z0-9-]*"));
        assertThat(keys).contains("alliance-events-2026.11.0-events-2023-08-18-camp-david-summit");
    }

    private static JsonNode data(Document page) {
        return Api.json(page.selectFirst("script[type=application/ld+json]").data());
    }
}
