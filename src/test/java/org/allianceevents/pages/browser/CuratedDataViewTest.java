package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The explorer over the real dataset: what its first view costs in bytes that go over the wire, what it finds, its map. */
@QuarkusTest
@NullUnmarked
class CuratedDataViewTest extends BrowserTest {

    private static final Dataset CURATED = DatasetReader.read(Path.of("data")).dataset();

    private static final int ALL = 250_000;
    private static final int SCRIPT = 45_000;
    private static final int STYLE = 15_000;
    private static final int PAGE = 60_000;

    /** Whether there is land within three units of the middle of a mark, in the panel that it stands in. */
    private static final String IS_ON_LAND =
            """
            (map, name) => {
              const mark = map.shadowRoot.querySelector(`a[aria-label^="${name}"] circle`);
              if (!mark) return [...map.shadowRoot.querySelectorAll('a')].map(link => link.getAttribute('aria-label')).join();
              const lands = [...map.shadowRoot.querySelectorAll('path.land')];
              const [x, y] = [mark.cx.baseVal.value, mark.cy.baseVal.value];
              for (let dx = -3; dx <= 3; dx++) for (let dy = -3; dy <= 3; dy++) {
                if (lands.some(land => land.isPointInFill(new DOMPoint((x + dx) * 2, (y + dy) * 2)))) return true;
              }
              return false;
            }""";

    @Inject
    DatasetLoader loader;

    @BeforeEach
    void loadCurated() {
        loader.load(CURATED);
    }

    /** Not after each test: loading takes seconds. */
    @AfterAll
    static void loadSample() {
        CDI.current().select(SampleDataset.class).get().load();
    }

    @Test
    void staysSmall() {
        openAs(options());
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        visitExplorer("");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(bytes(requests, "")).as("all").isBetween(20_000, ALL);
        assertThat(bytes(requests, "script")).as("script").isBetween(10_000, SCRIPT);
        assertThat(bytes(requests, "stylesheet")).as("style").isBetween(1_000, STYLE);
        assertThat(bytes(requests, "document")).as("page").isBetween(5_000, PAGE);
        assertThat(requests).as("web fonts").noneMatch(request -> request.resourceType()
                .equals("font"));
    }

    @Test
    void theScriptSaysHowLargeFilesAreThatNobodyHasMadeYet() {
        // Making them is the work of a whole export.
        page.setDefaultTimeout(120_000);
        visit("data");
        page.waitForCondition(() -> page.locator(".downloads .size[data-file]").allTextContents().stream()
                .allMatch(size -> size.matches("\\d+ B|\\d+ kB|\\d+\\.\\d MB")));
    }

    @Test
    void whatPeopleInJapanTypeFindsSomething() {
        visitExplorer("?q=安保");
        assertThat(count()).isPositive();
        visitExplorer("?q=２＋２&lang=ja");
        assertThat(count()).isGreaterThan(20);
    }

    /** Small islands are what coarser maps leave out. */
    @Test
    void marksOfIslandsStandOnLand() {
        // The map shows the places with most events, among which a small island is only where it is asked for.
        for (String island : List.of("Yonaguni Island", "Ishigaki Island", "Naha", "Yokosuka", "Sasebo")) {
            visitExplorer("?q=" + island);
            showMap();
            assertThat(page.locator("alliance-map").evaluate(IS_ON_LAND, island + ":"))
                    .as(island)
                    .isEqualTo(true);
        }
        visitExplorer("?q=Guam");
        showMap();
        page.locator("alliance-map button").nth(1).click();
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.locator("alliance-map").evaluate(IS_ON_LAND, "Guam:")));
    }

    private void showMap() {
        page.locator("alliance-map").scrollIntoViewIfNeeded();
        page.locator("alliance-map path.land").first().waitFor();
        page.locator("alliance-map a circle").first().waitFor();
    }

    /** Ten dense years have more events than a screen has rows: what no row is left for is counted, and leads to its months. */
    @Test
    void denseYearsFitOnAScreenAndNoEventIsLost() {
        visitExplorer("?from=2013-01-01&to=2023-12-31");
        timeline(".lane.MEETING a.more").first().waitFor();
        assertThat(timeline("svg.chart").boundingBox().height).isLessThan(page.viewportSize().height);
        for (String kind : List.of("MEETING", "AGREEMENT", "EXERCISE", "DEVELOPMENT")) {
            assertThat(timeline(".lane." + kind + " a.mark").count() + more(kind))
                    .as("%s that are drawn or counted", kind)
                    .isEqualTo(facetCount(kind));
        }

        Locator most = timeline(".lane.EXERCISE a.more").last();
        String label = most.getAttribute("aria-label");
        most.click();
        page.waitForCondition(() -> parameters().matches("from=2023-\\d\\d-01&to=2023-\\d\\d-\\d\\d"));
        page.waitForCondition(() -> facetCount("EXERCISE") < 100);
        page.waitForCondition(
                () -> timeline(".lane.EXERCISE a.mark").count() + more("EXERCISE") == facetCount("EXERCISE"));
        assertThat(timeline(".lane.EXERCISE a.mark").count())
                .as("more than %s", label)
                .isGreaterThan(countIn(label));

        page.goBack();
        page.waitForCondition(
                () -> timeline("input[type=number]").first().inputValue().equals("2013"));
        page.waitForCondition(() -> facetCount("EXERCISE") > 100);
        timeline(".lane.MEETING a.more").last().focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> parameters().matches("from=2023-\\d\\d-01&to=2023-\\d\\d-\\d\\d"));
        page.waitForCondition(() -> focused("class").startsWith("mark"));
    }

    /** The sum of the numbers at the foot of a lane. */
    private int more(String kind) {
        return timeline(".lane." + kind + " a.more text").allTextContents().stream()
                .mapToInt(BrowserTest::countIn)
                .sum();
    }

    private int facetCount(String kind) {
        return countIn(page.locator("[data-facet=kind] label:has(input[value=" + kind + "]) .n")
                .textContent());
    }

    private static int bytes(List<Request> requests, String type) {
        return requests.stream()
                .filter(request -> request.resourceType().startsWith(type))
                .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
    }
}
