package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does without a script: filter, leaf through the list, read, take along. */
@QuarkusTest
class JourneyTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void filterLeafReadAndDownload() {
        loader.load(SyntheticDataset.of("2027.1.0", 600));
        Document start = Site.page("/?lang=ja");

        String submitted = Site.submit(start, Map.of("from", "1951"), List.of("kind=MEETING", "kind=EXERCISE"));
        Response tidied = Site.answer(submitted);
        assertThat(tidied.statusCode()).isEqualTo(302);
        String address = Site.resolve(submitted, tidied.header("Location"));
        assertThat(address).isEqualTo("/?kind=MEETING&kind=EXERCISE&from=1951-01-01&lang=ja");

        Document page = Site.page(address);
        assertThat(page.selectFirst("input[name=from]").attr("value")).isEqualTo("1951");
        assertThat(page.select("fieldset[data-facet=kind] input[checked]").eachAttr("value"))
                .containsExactly("MEETING", "EXERCISE");
        int count = Site.number(page.selectFirst("#summary").text());
        assertThat(count).isGreaterThan(100);

        List<String> read = new ArrayList<>(page.select("#results > li").eachAttr("data-slug"));
        Document first = page;
        while (page.selectFirst("#pages a[rel=next]") != null) {
            page = Site.page(Site.target(page, page.selectFirst("#pages a[rel=next]")));
            read.addAll(page.select("#results > li").eachAttr("data-slug"));
        }
        assertThat(read).hasSize(count).doesNotHaveDuplicates();
        assertThat(page.selectFirst("#pages a[rel=prev]")).isNotNull();
        Document back = Site.page(Site.target(page, page.selectFirst("#pages a[rel=prev]")));
        assertThat(back.select("#results > li")).hasSize(50);

        Document event = Site.page(Site.target(first, first.selectFirst("#results h3 a")));
        assertThat(event.selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(event.select("ol.sources > li")).isNotEmpty();

        String csv = Site.target(first, first.selectFirst("#get-data a[href*=events.csv]"));
        assertThat(csv).doesNotContain("lang=");
        assertThat(Site.answer(csv).header("Alliance-Events-Count")).isEqualTo(String.valueOf(count));
    }

    @Test
    void aFilterThatFindsNothingSaysWhatToTakeAway() {
        Document page = Site.page("/?kind=EXERCISE&q=%E5%9C%B0%E4%BD%8D%E5%8D%94%E5%AE%9A&actor=us");

        assertThat(page.selectFirst("#summary").text()).startsWith("0 events");
        String way = Site.target(page, page.selectFirst(".empty a"));
        Document without = Site.page(way);
        int most = Site.number(without.selectFirst("#summary").text());
        assertThat(page.selectFirst(".empty").text()).contains("there would be " + most);
        for (var chip : page.select(".chips a")) {
            assertThat(Site.number(Site.page(Site.target(page, chip))
                            .selectFirst("#summary")
                            .text()))
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void aChipTakesOneValueAway() {
        Document page = Site.page("/?kind=MEETING&kind=AGREEMENT&from=2000-01-01&match=STARTS&lang=en");

        assertThat(page.select(".chips a").eachAttr("abs:href"))
                .containsExactly(
                        "http://site/?kind=AGREEMENT&from=2000-01-01&match=STARTS&lang=en",
                        "http://site/?kind=MEETING&from=2000-01-01&match=STARTS&lang=en",
                        "http://site/?kind=MEETING&kind=AGREEMENT&lang=en",
                        "http://site/?kind=MEETING&kind=AGREEMENT&from=2000-01-01&lang=en");
    }

    @Test
    void whatTheFormHasNoFieldForIsKept() {
        Document page = Site.page("/?precision=DAY&updatedSince=2020-01-01&kind=MEETING");

        assertThat(Site.submit(page, Map.of(), List.of()))
                .contains("precision=DAY")
                .contains("updatedSince=2020-01-01")
                .contains("kind=MEETING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=endDate", "sort=-title", "sort=title&sort=-startDate", "sort=-updatedOn&sort=title"})
    void everyOrderIsKept(String order) {
        Document page = Site.page("/?kind=MEETING&" + order);

        assertThat(Site.submit(page, Map.of(), List.of())).endsWith(order);
        assertThat(page.select("select[name=sort] option").eachText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?kind=MEETING&actor=us&actor=japan&q=%22camp+david%22&from=1990-01-01",
                "/?sort=title",
                "/?kind=AGREEMENT&sort=-updatedOn&sort=title"
            })
    void theQueryOfAPageFindsWhatThePageShows(String address) {
        Document page = Site.page(address);
        String query = page.select("#get-data pre").get(1).text();

        assertThat(org.allianceevents.testsupport.Api.data(query)
                        .at("/events/nodes")
                        .findValuesAsText("slug"))
                .isNotEmpty()
                .containsExactlyElementsOf(page.select("#results > li").eachAttr("data-slug"));
    }
}
