package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Japanese page says itself is Japanese; what the dataset has in English alone is marked as English. */
@QuarkusTest
class JapanesePagesTest {

    /** Four words in a row. */
    private static final Pattern ENGLISH = Pattern.compile("(?:[A-Za-z][A-Za-z.'’-]*\\s+){3,}[A-Za-z]");

    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ン一-龥]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?kind=DEPLOYMENT&actor=us-navy&from=1990-01-01",
                "/?kind=EXERCISE&q=treaty",
                "/embed?kind=MEETING",
                "/events/2023-01-11-scc-2-plus-2",
                "/events/2022-11-10-keen-sword-23",
                "/events/1960-01-19-treaty-of-mutual-cooperation-and-security",
                "/events/2015-10-01-uss-ronald-reagan-yokosuka",
                "/actors/us-navy",
                "/actors/antony-blinken",
                "/places/yokosuka",
                "/series/keen-sword",
                "/actors",
                "/places",
                "/series",
                "/sources",
                "/data",
                "/method",
                "/choose/place",
                "/digest",
                "/digest/2023-01-01/2023-01-31"
            })
    void englishIsMarked(String address) {
        Document page = Site.page(address + (address.contains("?") ? "&" : "?") + "lang=ja");

        assertThat(unmarkedEnglish(page)).as(address).isEmpty();
        int said = address.startsWith("/embed") ? 0 : 1;
        assertThat(page.select(".original")).as("said once").hasSize(said);
    }

    @Test
    void anEnglishPageNeedsNoSuchWord() {
        assertThat(Site.page("/method").select(".original")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?kinds=MEETING",
                "/?kind=PARTY",
                "/?sort=date",
                "/?actor=us-nayv",
                "/?place=nowhere-at-all",
                "/?series=no-such",
                "/?source=no-such",
                "/?publisher=no-such",
                "/?from=yesterday",
                "/?from=2020-01-02&to=2020-01-01",
                "/?from=0001-01-01&to=9999-01-01",
                "/?sort=relevance",
                "/?match=STARTS",
                "/?after=nonsense",
                "/?after=a&before=b",
                "/?q=a&q=b",
                "/?q=%22",
                "/?lang=fr",
                "/embed?kind=PARTY",
                "/events/no-such-event",
                "/actors/no-such",
                "/places/no-such",
                "/series/no-such",
                "/sources/no-such",
                "/nothing",
                "/digest/yesterday/2023-01-01",
                "/digest/2023-01-02/2023-01-01",
                "/digest/2023-01-01/2023-04-03",
                "/digest/2023-01-01/9999-04-03",
                "/digest?from=x&to=2023-01-01"
            })
    void refusalsAreJapanese(String address) {
        Response response = Site.answer(address, Map.of("Accept-Language", "ja"));
        Document page = Site.document(address, response);

        assertThat(response.statusCode()).as(address).isBetween(400, 404);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ja");
        Element reason = page.selectFirst(".error > p:nth-of-type(2)");
        assertThat(reason.attr("lang")).as(reason.text()).isEqualTo("ja");
        assertThat(reason.text()).containsPattern(JAPANESE);
        assertThat(unmarkedEnglish(page)).isEmpty();
    }

    @Test
    void aMethodThatIsNotAcceptedIsRefusedInJapanese() {
        Response response = Site.request().header("Accept-Language", "ja").post("/data");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Site.document("/data", response)
                        .selectFirst(".error > p:nth-of-type(2)")
                        .text())
                .isEqualTo("使える要求は GET と HEAD だけです。");
    }

    @Test
    void aReasonWithoutJapaneseWordsIsMarkedAsEnglish() {
        assertThat(Reason.of("Something new.", Language.JA)).isEqualTo(new Reason("Something new.", Language.EN));
        assertThat(Reason.of("q: \"$1\" is not a day. Accepted: a day such as \"x\".", Language.JA)
                        .text())
                .startsWith("q：「$1」は日付ではありません");
    }

    private static List<String> unmarkedEnglish(Document page) {
        return Collector.collect(new Evaluator.AllElements(), page.body()).stream()
                .filter(element ->
                        !element.is("script, style, code, pre") && lang(element).equals("ja"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(text -> ENGLISH.matcher(text).find())
                .toList();
    }

    private static String lang(Element element) {
        Element marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }
}
