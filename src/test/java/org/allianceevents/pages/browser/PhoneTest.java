package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** On a small screen that is touched. */
@QuarkusTest
@NullUnmarked
class PhoneTest extends BrowserTest {

    static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    @Override
    NewContextOptions options() {
        return phone();
    }

    @Test
    void filtersFillTheScreenAndSayHowManyTheyLeave() {
        visitExplorer("");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Filters"))
                .tap();
        Locator dialog = page.locator("dialog.filters");
        dialog.waitFor();
        assertThat(dialog.boundingBox().height).isEqualTo(844);
        choice("kind", "MEETING").tap();
        awaitParameters("kind=MEETING");
        dialog.getByText("Show 5 events").tap();
        page.waitForCondition(() -> page.locator("dialog").count() == 0);
        awaitCount(5);
        assertThat(page.locator("#filter #facets").count())
                .as("the filters are back")
                .isEqualTo(1);
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        for (String address : new String[] {"", "?kind=MEETING&from=2020-01-01", "?lang=ja", "?q=nothing-like-this"}) {
            visitExplorer(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of /%s", address)
                    .isEqualTo(390);
        }
        assertThat(timeline(".lane").count()).as("strip and list alone").isZero();
    }
}
