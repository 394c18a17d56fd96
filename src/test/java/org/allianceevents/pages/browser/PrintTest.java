package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper: light whatever the theme, nothing that one would press, nothing cut, and addresses where one would follow them. */
@QuarkusTest
@NullUnmarked
class PrintTest extends BrowserTest {

    /** What a sheet of A4 leaves between its margins, in CSS pixels. */
    private static final int SHEET = 680;

    private static final String CUT =
            """
            () => [...document.querySelectorAll('main *')].filter(element => {
              const box = element.getBoundingClientRect();
              const hidden = element.closest('.visually-hidden') || box.width === 0;
              return !hidden && !(element instanceof SVGElement) && box.right > innerWidth + 1;
            }).map(element => element.outerHTML.slice(0, 80))""";

    @Override
    NewContextOptions options() {
        return new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(SHEET, 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void pagesAreForPaper(String language) {
        visitExplorer("?from=2015-01-01&kind=MEETING&kind=DEPLOYMENT&lang=" + language);
        timeline(".lane a.mark").first().waitFor();
        print();

        assertThat(page.locator("#filter, #pages, #get-data, #where, .chips, header.site nav")
                        .all())
                .noneMatch(each -> each.isVisible());
        assertThat(timeline(".controls, [role=slider], .hint").all()).noneMatch(each -> each.isVisible());
        assertThat(timeline("svg.chart").boundingBox().width).isBetween(300.0, (double) SHEET);
        assertThat(timeline(".lane a.mark").first().isVisible()).isTrue();
        assertThat(page.locator(".here").textContent())
                .isEqualTo(home + "?kind=MEETING&kind=DEPLOYMENT&from=2015-01-01");
        assertThat(after(".event")).contains("events/").contains(slugs().get(0));
        assertThat(page.locator("#summary").isVisible())
                .as("the filter as a sentence")
                .isTrue();
        assertIsLightAndWhole();

        for (String address : new String[] {
            "events/2022-11-10-keen-sword-23", "actors/us-navy", "digest/2023-01-01/2023-01-31", "method", "data"
        }) {
            visit(address + "?lang=" + language);
            print();
            assertIsLightAndWhole();
            assertThat(page.locator("main h1").isVisible()).as(address).isTrue();
        }
        visit("events/2022-11-10-keen-sword-23?lang=" + language);
        print();
        assertThat(after(".sources a[rel=external]")).contains("<https://");
        assertThat(page.locator(".share, #cite details").all()).noneMatch(each -> each.isVisible());
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
    }

    private void print() {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private void assertIsLightAndWhole() {
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat((Iterable<?>) page.evaluate(CUT)).as("beyond the sheet").isEmpty();
    }

    /** What the style adds behind the first element of a sort. */
    private String after(String selector) {
        return (String)
                page.locator(selector).first().evaluate("element => getComputedStyle(element, '::after').content");
    }
}
