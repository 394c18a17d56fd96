package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allianceevents.testsupport.Api;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page is, in both languages. */
@QuarkusTest
class EveryPageTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/?kind=EXERCISE",
            "/?q=nothing-at-all&kind=EXERCISE",
            "/events/2023-08-18-camp-david-summit",
            "/events/2022-11-10-keen-sword-23",
            "/events/1960-01-19-treaty-of-mutual-cooperation-and-security",
            "/events/2006-06-radar-at-shariki",
            "/events/1978-host-nation-support-begins",
            "/events/1950s-us-equipment-for-self-defense-forces",
            "/actors",
            "/choose/actor?kind=MEETING",
            "/choose/publisher",
            "/actors/us-space-force",
            "/actors/japan",
            "/places",
            "/places/camp-david",
            "/series",
            "/series/keen-sword",
            "/sources",
            "/sources/mofa-1978-guidelines",
            "/data",
            "/method",
            "/digest",
            "/digest/2023-08-01/2023-08-31",
            "/digest/1999-01-01/1999-01-14",
            "/embed",
            "/embed?kind=MEETING");

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(page -> Stream.of(Arguments.of(page, "en"), Arguments.of(page, "ja")));
    }

    private static String in(String page, String language) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSaysWhatItIs(String page, String language) {
        Document document = Site.page(in(page, language));

        assertThat(document.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(document.title()).endsWith(" · Alliance Events").doesNotStartWith(" ");
        assertThat(document.select("main")).hasSize(1);
        assertThat(document.body().attr("data-release")).isEqualTo("2026.11.0");
        assertThat(document.select("pre").remove()).isNotNull();
        assertThat(document.text()).doesNotContain("{").doesNotContain("NOT_FOUND");
        if (!page.startsWith("/embed")) {
            assertThat(document.select("h1")).hasSize(1);
            assertThat(document.select("meta[name=description]").attr("content"))
                    .isNotBlank();
            assertThat(document.select("meta[property=og:title]").attr("content"))
                    .isNotBlank();
            assertThat(document.select("link[rel=canonical]").attr("href")).contains(page.replaceFirst("\\?.*", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingInItNeedsLeaveOrTellsOthers(String page, String language) {
        Document document = Site.page(in(page, language));

        assertThat(document.select("style, [style], [onclick], iframe, object, embed"))
                .isEmpty();
        for (Element script : document.select("script")) {
            assertThat(script.attr("type").equals("application/ld+json") || script.hasAttr("src"))
                    .isTrue();
        }
        for (Element loaded : document.select("script[src], img[src], link[rel=stylesheet], link[rel=icon]")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            assertThat(address).startsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsPartsHaveNamesAndOrder(String page, String language) {
        Document document = Site.page(in(page, language));

        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        document.select("a[href^=#]")
                .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        document.select("svg").forEach(svg -> assertThat(svg.hasAttr("aria-hidden") || svg.hasAttr("aria-label"))
                .isTrue());
        document.select("img").forEach(image -> assertThat(image.attr("alt")).isNotBlank());
        document.select("input:not([type=hidden]), select").forEach(field -> assertThat(field.closest("label") != null
                        || !document.select("label[for=" + field.id() + "]").isEmpty())
                .as(field.outerHtml())
                .isTrue());
        document.select("script[type=application/ld+json]")
                .forEach(data ->
                        assertThat(Api.json(data.data()).get("@type").asText()).isNotBlank());
    }

    /** All that these pages link to is there; filters and digests are without end, and a few stand for all. */
    @Test
    void noLinkLeadsNowhere() {
        Set<String> seen = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        PAGES.forEach(page -> links(Site.page(in(page, "ja"))).stream()
                .filter(seen::add)
                .filter(link -> Site.answer(link).statusCode() >= 400)
                .forEach(broken::add));

        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static List<String> links(Document page) {
        return page.select("a[href]").eachAttr("abs:href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("http://site/"))
                .map(link -> link.substring("http://site".length()))
                .filter(link ->
                        !link.contains("graphi") && !link.startsWith("/charts/") && !link.startsWith("/downloads"))
                .filter(link -> !link.contains("&to=") || link.contains("2023"))
                .toList();
    }
}
