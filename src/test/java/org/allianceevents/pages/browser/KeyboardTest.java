package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Everything without a mouse. */
@QuarkusTest
@NullUnmarked
class KeyboardTest extends BrowserTest {

    @Test
    void fromTheSearchToAnEvent() {
        visitExplorer("");
        tabTo("id", "q");
        page.keyboard().type("2+2");
        page.keyboard().press("Enter");
        awaitParameters("q=2+2");
        page.waitForCondition(() -> slugs().contains("2023-01-11-scc-2-plus-2"));
        tabTo("value", "MEETING");
        page.keyboard().press("Space");
        awaitParameters("kind=MEETING&q=2+2");
        page.waitForCondition(() -> choice("kind", "MEETING").isChecked());
        tabTo("role", "slider");
        page.keyboard().press("PageUp");
        awaitParameters("from=1960-01-01&kind=MEETING&q=2+2");
        page.waitForCondition(() -> focused("aria-valuetext").equals("from January 1960"));
        tabTo("data-key", "MEETING:24276");
        page.keyboard().press("Escape");
        assertThat(focused("href")).contains("events/2023-01-11-scc-2-plus-2");
        page.keyboard().press("Enter");
        page.waitForURL("**/events/2023-01-11-scc-2-plus-2*");
    }

    @Test
    void arrowsMoveInTimeAndBetweenLanes() {
        visitExplorer("?from=2020-01-01");
        timeline("[data-key='2021-01-28-biden-suga-call']").waitFor();
        tabTo("data-key", "2020-06-10-g7-summit-camp-david");
        press("ArrowRight", "2021-01-28-biden-suga-call");
        press("End", "2023-08-18-camp-david-summit");
        press("ArrowDown", "2023-08-18-spirit-of-camp-david");
        press("ArrowUp", "2023-08-18-camp-david-summit");
        press("Home", "2020-06-10-g7-summit-camp-david");
        press("ArrowRight", "2021-01-28-biden-suga-call");
        press("+", "2021-01-28-biden-suga-call");
        page.waitForCondition(() -> parameters().matches("from=2020-.*&to=202.*"));
        press("0", "MEETING:24252");
        awaitParameters("");
        press("PageUp", "MEETING:24245");
    }

    private void press(String key, String expected) {
        page.keyboard().press(key);
        page.waitForCondition(() -> focused("data-key").equals(expected));
    }

    /** Presses Tab until it leads somewhere. */
    private void tabTo(String attribute, String value) {
        for (int presses = 0; presses < 130; presses++) {
            if (focused(attribute).equals(value)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never leads to " + attribute + " " + value);
    }
}
