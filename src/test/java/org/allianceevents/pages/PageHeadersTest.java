package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers and gateways are told about a page. */
@QuarkusTest
class PageHeadersTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events/2023-08-18-camp-david-summit",
                "/method",
                "/sitemap.xml",
                "/digest/2023-08-01/2023-08-31.md"
            })
    void whoHasAPageGetsItNotAgain(String address) {
        Response first = Site.answer(address);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=60");
        assertThat(first.header("Vary")).isEqualTo("Accept-Language, Accept-Encoding");
        assertThat(ZonedDateTime.parse(first.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isBefore(ZonedDateTime.now().plusMinutes(1));
        statements.clear();

        Response second = Site.answer(address, Map.of("If-None-Match", first.header("ETag")));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(statements.ofSearch()).isEmpty();
        assertThat(statements.ofCatalog()).isEmpty();
    }

    @Test
    void aTagIsThatOfThePageItsLanguageAndTheRelease() {
        String tag = tag("/", "en");

        assertThat(tag("/", "en-US,en;q=0.9")).isEqualTo(tag);
        assertThat(tag("/", "ja")).isNotEqualTo(tag);
        assertThat(tag("/?kind=MEETING", "en")).isNotEqualTo(tag);
        assertThat(tag("/?lang=en", "en")).isNotEqualTo(tag);
        loader.load(SyntheticDataset.of("2027.4.0", 30));
        assertThat(tag("/", "en")).isNotEqualTo(tag);
    }

    /** What is kept in memory is found by the parameters, not by a text in which one could pass for another. */
    @ParameterizedTest
    @CsvSource({
        "/?q=navy%5D%2C%20to%3D%5B1985-12-31, /?q=navy&to=1985-12-31",
        "/embed?q=guam%5D%2C%20to%3D%5B1999-12-31, /embed?q=guam&to=1999-12-31",
        "/?kind=MEETING%2C%20AGREEMENT, /?kind=MEETING&kind=AGREEMENT",
    })
    void oneParameterDoesNotPassForAnother(String forged, String address) {
        Response before = Site.answer(forged);

        Response after = Site.answer(address);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.asString()).isNotEqualTo(before.asString());
    }

    private static String tag(String address, String language) {
        return Site.answer(address, Map.of("Accept-Language", language)).header("ETag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ja                       | /         | ja
            ja-JP,en;q=0.5           | /         | ja
            de,en;q=0.5,ja;q=0.2     | /         | en
            fr                       | /         | en
            ''                       | /         | en
            nonsense;;q              | /         | en
            ja                       | /?lang=en | en
            en                       | /?lang=ja | ja
            """)
    void theLanguageIsTheBrowsersUnlessTheAddressSaysOne(String accepted, String address, String language) {
        Response response = Site.answer(address, Map.of("Accept-Language", accepted));

        assertThat(response.header("Content-Language")).isEqualTo(language);
        assertThat(Site.document(address, response).selectFirst("html").attr("lang"))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/data", "/events/no-such", "/nothing", "/?kind=x", "/embed", "/static/bundle/none.js"})
    void everyPageIsGuarded(String address) {
        Response response = Site.answer(address);

        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .endsWith("frame-ancestors " + (address.equals("/embed") ? "*" : "'none'"));
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(response.header("Permissions-Policy")).contains("geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/2023-08-18-camp-david-summit", "/robots.txt"})
    void headIsThePageWithoutItsText(String address) {
        Response head = Site.request().head(address);
        Response get = Site.answer(address);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.contentType()).isEqualTo(get.contentType());
        assertThat(Site.request().post(address).statusCode()).isEqualTo(405);
        assertThat(Site.request().post(address).header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void bundlesAreKeptForEver() {
        Document page = Site.page("/");
        for (String address : page.select("link[rel=stylesheet], script[src]").eachAttr("abs:href")) {
            if (!address.isEmpty()) {
                Response file = Site.answer(address.substring("http://site".length()));
                assertThat(file.statusCode()).isEqualTo(200);
                assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            }
        }
        String script = page.selectFirst("script[src]").absUrl("src").substring("http://site".length());
        assertThat(Site.answer(script).statusCode()).isEqualTo(200);
        assertThat(Site.answer(script + ".map").statusCode()).isEqualTo(404);
        assertThat(Site.answer(script).asString()).doesNotContain("sourceMappingURL");
    }

    @Test
    void belowAPathAllAddressesAreTrue() {
        Map<String, String> forwarded = Map.of(
                "X-Forwarded-Proto", "https", "X-Forwarded-Host", "example.org", "X-Forwarded-Prefix", "/alliance");
        Response response = Site.answer("/events/2023-08-18-camp-david-summit", forwarded);
        Document page = Site.document("/alliance/events/2023-08-18-camp-david-summit", response);

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/alliance/events/2023-08-18-camp-david-summit");
        page.select("a[href], link[href], script[src]").forEach(link -> {
            String address = link.hasAttr("src") ? link.absUrl("src") : link.absUrl("href");
            assertThat(address.startsWith("http://site/alliance/") || !address.startsWith("http://site/"))
                    .as(address)
                    .isTrue();
        });
        assertThat(Site.answer("/sitemap-pages.xml", forwarded).asString())
                .contains("<loc>https://example.org/alliance/data</loc>");
    }

    @Test
    void aPageIsSmall() {
        byte[] packed = Site.request()
                .header("Accept-Encoding", "gzip")
                .config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .get("/")
                .asByteArray();

        assertThat(packed.length).isLessThan(60_000);
    }
}
