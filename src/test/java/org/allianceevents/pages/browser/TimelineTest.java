package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline: what lasts stays in sight, what isn't known is not made up, and one can go anywhere by any means. */
@QuarkusTest
@NullUnmarked
class TimelineTest extends BrowserTest {

    private static final String RADAR = "[data-key='2006-06-radar-at-shariki']";
    private static final String REAGAN = "[data-key='2015-10-01-uss-ronald-reagan-yokosuka']";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2000-01-01",
                "?from=2012-01-01&to=2020-12-31",
                "?from=2018-01-01&to=2018-12-31",
                "?from=2019-03-01&to=2019-03-31"
            })
    void deploymentsThatSpanTheWindowStayVisible(String window) {
        visitExplorer(window);

        for (String deployment : new String[] {RADAR, REAGAN}) {
            timeline(deployment).waitFor();
            BoundingBox chart = timeline("svg.chart").boundingBox();
            BoundingBox bar = timeline(deployment + " .bar:not(.month)").first().boundingBox();
            assertThat(Math.min(bar.x + bar.width, chart.x + chart.width) - Math.max(bar.x, chart.x))
                    .as("of %s one sees in %s", deployment, window)
                    .isGreaterThan(8);
        }
        if (window.contains("to=20")) {
            BoundingBox label = timeline(RADAR + " text").boundingBox();
            BoundingBox lanes = timeline("[data-strip=years]").boundingBox();
            assertThat(label.x).as("the label sticks to the edge").isBetween(lanes.x - 4, lanes.x + 12);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=1975-01-01&to=1980-12-31", "?from=1978-01-01&to=1978-03-31"})
    void anEventOf1978IsNeverTheFirstOfJanuary(String window) {
        visitExplorer(window);

        Locator event = timeline("[data-key='1978-host-nation-support-begins']");
        event.waitFor();
        assertThat(event.getAttribute("aria-label")).startsWith("1978: ").doesNotContain("January");
        assertThat(event.locator("rect.hollow").count()).as("a hollow bar").isEqualTo(1);
        assertThat(event.locator(".shape").count()).as("no mark of a day").isZero();
        assertThat(page.locator("#results").textContent()).doesNotContain("1 January 1978");
        if (!window.isEmpty()) {
            BoundingBox bar = event.locator("rect.hollow").boundingBox();
            assertThat(bar.width).as("as long as the year, or the window").isGreaterThan(100);
        }
    }

    @Test
    void binsOpenTheirListAndMarksTheirEvent() {
        visitExplorer("");
        timeline("[data-key='AGREEMENT:23520']").click();
        awaitParameters("from=1960-01-01&to=1960-01-31");
        awaitCount(2);
        timeline("[data-key='1960-01-19-status-of-forces-agreement']").waitFor();
        assertThat(timeline("[data-key='1960-01-19-status-of-forces-agreement']")
                        .getAttribute("href"))
                .endsWith("/events/1960-01-19-status-of-forces-agreement");
    }

    @Test
    void brushingChoosesYearsAndBackUndoesIt() {
        visitExplorer("");
        BoundingBox strip = timeline("[data-strip=years]").boundingBox();
        page.mouse().move(strip.x + strip.width * 0.25, strip.y + 30);
        page.mouse().down();
        for (int step = 1; step <= 5; step++) {
            page.mouse().move(strip.x + strip.width * (0.25 + 0.05 * step), strip.y + 30);
        }
        page.mouse().up();
        page.waitForCondition(() -> parameters().matches("from=19\\d\\d-01-01&to=19\\d\\d-12-31"));

        page.goBack();
        awaitParameters("");
        page.waitForCondition(
                () -> timeline("input[type=number]").first().inputValue().equals("1950"));
    }

    @Test
    void theWheelZoomsWithControlAndScrollsWithout() {
        visitExplorer("");
        BoundingBox chart = timeline("svg.chart").boundingBox();
        page.mouse().move(chart.x + chart.width / 2, chart.y + 200);
        page.mouse().wheel(0, 200);
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).intValue() > 100);
        assertThat(parameters()).isEmpty();

        page.evaluate("scrollTo(0, 0)");
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        page.waitForCondition(() -> parameters().matches("from=\\d{4}-\\d\\d-\\d\\d&to=\\d{4}-\\d\\d-\\d\\d"));
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void whatHeldOnADayStandsInTheAddress() {
        visitExplorer("");
        page.getByLabel("On this day").fill("2016-05-01");
        page.getByLabel("On this day").press("Enter");
        Locator held = page.locator("alliance-on-day section");
        held.getByText("deployments active").waitFor();
        assertThat(held.textContent()).contains("USS Ronald Reagan").contains("in force");
        assertThat(page.url()).endsWith("#on=2016-05-01");

        page.reload();
        page.locator("alliance-on-day section").getByText("deployments active").waitFor();
        page.locator("alliance-on-day button").click();
        assertThat(page.url()).doesNotContain("2016-05-01");
    }

    @Test
    void anErrorKeepsWhatIsShown() {
        visitExplorer("");
        page.route("**/graphql*", route -> route.abort());
        choice("kind", "DEPLOYMENT").check();
        timeline("[role=alert]").waitFor();
        assertThat(timeline("svg.chart a").count()).isPositive();

        page.unrouteAll();
        timeline("[role=alert] button").click();
        page.waitForCondition(() -> timeline("[role=alert]").count() == 0);
        page.waitForCondition(() -> timeline(".lane").count() == 1);
    }
}
