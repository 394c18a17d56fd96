package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.allianceevents.testsupport.Api;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page counts what its files hold and what the API finds. */
@QuarkusTest
class CountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                      | ''
            kind=MEETING                            | kind: MEETING
            kind=EXERCISE&kind=DEPLOYMENT           | kind: [EXERCISE, DEPLOYMENT]
            actor=us&domain=SPACE                   | actor: { anyOf: "us" }, domain: { anyOf: SPACE }
            place=japan&status=ONGOING              | place: { anyOf: "japan" }, status: ONGOING
            series=keen-sword                       | series: "keen-sword"
            publisher=mofa&precision=DAY            | source: { publisher: "mofa" }, precision: DAY
            from=1978-01-01&to=1978-12-31           | date: { from: "1978-01-01", to: "1978-12-31" }
            from=2023-01-01&match=STARTS            | date: { from: "2023-01-01", match: STARTS }
            q=%E6%8B%A1%E5%A4%A7%E6%8A%91%E6%AD%A2  | text: "拡大抑止"
            q=%EF%BC%92%EF%BC%8B%EF%BC%92           | text: "２＋２"
            """)
    void theyAreTheSameEverywhere(String parameters, String filter) {
        String address = parameters.isEmpty() ? "" : "?" + parameters;
        Document page = Site.page("/" + address);
        int found = Api.data("{ events(filter: { " + filter + " }) { totalCount } }")
                .at("/events/totalCount")
                .asInt();

        assertThat(Site.number(page.selectFirst("#summary").text())).isEqualTo(found);
        assertThat(page.selectFirst("#summary").attr("data-count")).isEqualTo(String.valueOf(found));
        assertThat(page.select("#results > li")).hasSize(found);
        assertThat(Site.answer("/events.csv" + address).header("Alliance-Events-Count"))
                .isEqualTo(String.valueOf(found));
        List<String> slugs = page.select("#results > li").eachAttr("data-slug");
        assertThat(slugs)
                .containsExactlyElementsOf(
                        Api.data("{ events(filter: { " + filter + " }, first: 100) { nodes { slug } } }")
                                .at("/events/nodes")
                                .findValuesAsText("slug"));
    }

    /** The files that a page offers are those of the view, and it says how many events each of them holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?kind=MEETING&from=1990-01-01", "/?q=camp+david", "/?precision=YEAR&precision=DECADE"})
    void theFilesHoldWhatThePageSays(String address) {
        Document page = Site.page(address);

        for (Element link : page.select("#get-data .formats a:has(.n)")) {
            String file = Site.target(page, link);
            int said = Site.number(link.selectFirst(".n").text());
            assertThat(Integer.parseInt(Site.answer(file).header("Alliance-Events-Count")))
                    .as(file)
                    .isEqualTo(said);
            if (file.startsWith("/events.ics")) {
                assertThat(Site.answer(file).asString().split("BEGIN:VEVENT", -1))
                        .hasSize(said + 1);
            }
        }
        assertThat(page.select("#get-data .formats a")).hasSize(12);
    }

    /** A count beside a value is what is found when that value alone is chosen in its dimension. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/?kind=MEETING", "/?actor=japan&kind=AGREEMENT", "/?domain=DIPLOMACY&from=2000-01-01"})
    void aFacetsCountIsWhatItsValueFinds(String address) {
        Document page = Site.page(address);

        for (Element choice : page.select("fieldset[data-facet] label.choice")) {
            String name = choice.selectFirst("input").attr("name");
            String value = choice.selectFirst("input").attr("value");
            String others = address.replaceFirst("^/\\??", "").replaceAll("(^|&)" + name + "=[^&]*", "");
            String alone = "/events.csv?" + others.replaceFirst("^&", "") + "&" + name + "=" + Visit.encode(value);
            String count = Site.request().head(alone.replace("?&", "?")).header("Alliance-Events-Count");
            assertThat(count).as(alone).isEqualTo(choice.selectFirst(".n").text());
            assertThat(choice.hasClass("none")).isEqualTo(count.equals("0"));
        }
    }

    /** Pages of sources name a publisher as it is called, and the filter has it by its slug. */
    @Test
    void aPublisherGivenByNameIsOneChoice() {
        Document page = Site.page("/?publisher=Ministry+of+Foreign+Affairs+of+Japan");
        int found = Site.number(page.selectFirst("#summary").text());

        assertThat(found).isPositive();
        assertThat(page.select("input[name=publisher][checked]"))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.attr("value")).isEqualTo("mofa");
                    assertThat(Site.number(
                                    choice.closest("label").selectFirst(".n").text()))
                            .isEqualTo(found);
                });
        assertThat(page.select("input[name=publisher]").eachAttr("value")).doesNotHaveDuplicates();
        assertThat(page.select("fieldset[data-facet=publisher] label").eachText())
                .filteredOn(text -> text.startsWith("Ministry of Foreign Affairs of Japan"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void yearsAddUp(String language) {
        Document page = Site.page("/?kind=MEETING&kind=AGREEMENT&lang=" + language);

        int sum = page.select(".timeline tbody td:last-child").eachText().stream()
                .mapToInt(Site::number)
                .sum();
        assertThat(sum).isEqualTo(Site.number(page.selectFirst("#summary").text()));
    }
}
