package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a page shows the first hundred, a link leads to all of them; no script is needed. */
@QuarkusTest
class AllOfThemTest {

    @Inject
    DatasetLoader loader;

    @BeforeEach
    void loadMoreThanAPage() {
        loader.load(SyntheticDataset.of("2027.5.0", 600));
    }

    /** Not after each test: loading takes a while. */
    @AfterAll
    static void loadSample() {
        jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(SampleDataset.class)
                .get()
                .load();
    }

    @Test
    void allActorsCanBeChosen() {
        Document explorer = Site.page("/?kind=EXERCISE");
        Element actors = explorer.selectFirst("[data-facet=actor]");
        assertThat(actors.select("input")).hasSize(100);
        assertThat(actors.selectFirst("summary").text()).isEqualTo("Show the 100 with most events");
        Element all = actors.selectFirst(".all a");
        assertThat(all.text()).isEqualTo("Find among all 200");

        Document choose = Site.page(Site.target(explorer, all));
        assertThat(choose.select("#choose input[name=actor]")).hasSize(200);
        assertThat(choose.select("#choose input[name=kind]").attr("value")).isEqualTo("EXERCISE");
        assertThat(choose.selectFirst(".intro").text()).contains("All 200").contains("at most");
        String unlisted = choose.select("#choose input[name=actor]").eachAttr("value").stream()
                .filter(slug -> actors.select("input[value=" + slug + "]").isEmpty())
                .findFirst()
                .orElseThrow();
        Document found = Site.page("/?kind=EXERCISE&actor=" + unlisted);
        assertThat(found.select("[data-facet=actor] input[value=" + unlisted + "]")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(Site.page(Site.target(found, found.selectFirst("[data-facet=actor] .all a")))
                        .select("#choose input[value=" + unlisted + "]")
                        .hasAttr("checked"))
                .as("the choice is kept")
                .isTrue();
    }

    @Test
    void valuesAreFoundByTheirNames() {
        Document found = Site.page("/choose/actor?find=actor+15&actor=actor-003");
        List<String> names = found.select("#choose .choice span:not(.n)").eachText();

        assertThat(names).isNotEmpty().allMatch(name -> name.contains("15"));
        assertThat(found.select("#choose input[type=hidden][value=actor-003]"))
                .as("what was chosen stays")
                .hasSize(1);
        assertThat(Site.page("/choose/actor?find=主体１５&lang=ja")
                        .select("#choose .choice span:not(.n)")
                        .eachText())
                .allMatch(name -> name.contains("15"));
        assertThat(Site.page("/choose/actor?find=A77")
                        .select("#choose input[type=checkbox]")
                        .eachAttr("value"))
                .as("by another name that the API knows")
                .contains("actor-077");
        assertThat(Site.page("/choose/place?find=nowhere").select("#choose").text())
                .contains("No name holds");
        assertThat(Site.page("/choose/publisher")
                        .select("#choose input[type=checkbox]")
                        .eachAttr("value"))
                .containsExactly("gazette");
        assertThat(Site.answer("/choose/kind").statusCode()).isEqualTo(404);
        assertThat(Site.answer("/choose/actor?kinds=x").statusCode()).isEqualTo(400);
    }

    @Test
    void allEditionsOfASeriesAreReached() {
        Document series = Site.page("/series/keen-test");
        int total = Site.number(series.selectFirst("#events").text());
        assertThat(total).isEqualTo(120);
        List<String> first = series.select("#results > li").eachAttr("data-slug");
        assertThat(first).hasSize(100);

        List<String> editions = new ArrayList<>();
        Document page = Site.page(Site.target(series, series.selectFirst(".more a")));
        while (true) {
            editions.addAll(page.select("#results > li").eachAttr("data-slug"));
            Element next = page.selectFirst("#pages [rel=next]");
            if (next == null) {
                break;
            }
            page = Site.page(Site.target(page, next));
        }
        assertThat(editions).hasSize(total).doesNotHaveDuplicates();
        assertThat(editions.subList(0, first.size())).as("in the same order").isEqualTo(first);
    }

    @Test
    void theFilesOfTheReleaseHaveTheirSizes() {
        Response before = Site.answer("/data");
        assertThat(before.header("Cache-Control")).as("something is missing").isEqualTo("no-store");

        JsonNode files = Api.json(Site.answer("/downloads").asString()).get("distribution");
        Document page = Site.page("/data");
        assertThat(files).hasSizeGreaterThan(3);
        for (JsonNode file : files) {
            String name = file.get("contentUrl").asText().replaceFirst(".*/", "");
            long bytes = Long.parseLong(file.get("contentSize").asText().replace(" B", ""));
            String size = page.select("[data-file=" + name + "]").text();
            assertThat(size).matches("\\d+ B|\\d+ kB|\\d+\\.\\d MB");
            assertThat(bytes(size)).as(name).isBetween(bytes * 0.9, bytes * 1.1);
        }
        assertThat(Site.answer("/data").header("Cache-Control")).doesNotContain("no-store");
    }

    private static double bytes(String size) {
        double number = Double.parseDouble(size.replaceFirst(" .*", ""));
        return size.endsWith("MB") ? number * 1_000_000 : size.endsWith("kB") ? number * 1000 : number;
    }
}
