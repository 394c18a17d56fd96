package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.testsupport.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Digests in their three forms, and what search engines read. */
@QuarkusTest
class FeedAndMapTest {

    private static final String DIGEST = "/digest/2023-08-01/2023-08-31";

    @Test
    void aDigestIsTheSameInThreeForms() throws FeedException {
        Document page = Site.page(DIGEST + "?lang=en");
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(Site.answer(DIGEST + ".atom").asString()));
        String markdown = Site.answer(DIGEST + ".md").asString();

        List<String> titles = page.select(".story h3").eachText();
        assertThat(titles).isNotEmpty();
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactlyElementsOf(titles);
        assertThat(page.select(".headlines li")).hasSize(titles.size());
        assertThat(feed.getUri()).isEqualTo("tag:alliance-events,2026:digest/2023-08-01/2023-08-31");
        assertThat(markdown)
                .isEqualTo(Api.data("{ digest(from: \"2023-08-01\", to: \"2023-08-31\") { markdown } }")
                        .at("/digest/markdown")
                        .asText());
        assertThat(Site.answer(DIGEST + ".md").contentType()).isEqualTo("text/markdown; charset=utf-8");
        assertThat(Site.answer(DIGEST + ".atom").contentType()).isEqualTo("application/atom+xml; charset=utf-8");
    }

    @Test
    void theFormLeadsToItsDigest() {
        Response response = Site.answer("/digest?from=2023-08-01&to=2023-08-31&lang=ja");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Site.resolve("/digest", response.header("Location"))).isEqualTo(DIGEST + "?lang=ja");
        assertThat(Site.page("/digest").select(".calendar a[href$=2023-08-31]").text())
                .isEqualTo("2");
    }

    @Test
    void theMapNamesEveryPage() {
        List<String> addresses = new ArrayList<>();
        for (String map : xml("/sitemap.xml").select("sitemap > loc").eachText()) {
            addresses.addAll(xml(path(map)).select("url > loc").eachText());
        }
        int events =
                Api.data("{ dataset { eventCount } }").at("/dataset/eventCount").asInt();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses.stream().filter(address -> address.contains("/events/")))
                .hasSize(events);
        for (String address : addresses) {
            assertThat(Site.request().head(path(address)).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void robotsFindTheMap() {
        String robots = Site.answer("/robots.txt").asString();

        assertThat(robots).startsWith("User-agent: *\n").containsPattern("(?m)^Sitemap: http://[^/]+/sitemap.xml$");
    }

    private static Document xml(String address) {
        Response response = Site.answer(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/xml; charset=utf-8");
        return Jsoup.parse(response.asString(), "", Parser.xmlParser());
    }

    private static String path(String address) {
        return address.replaceFirst("^http://[^/]+", "");
    }
}
