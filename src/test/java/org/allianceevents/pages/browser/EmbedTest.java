package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A newspaper shows a view in a frame. */
@QuarkusTest
@NullUnmarked
class EmbedTest extends BrowserTest {

    private static final String PAPER = "http://paper.example/";

    @Test
    void theFrameGrowsToWhatIsInIt() {
        playElsewhere(
                PAPER,
                """
                <iframe src="%sembed?kind=EXERCISE" width="640" height="100" title="Exercises"></iframe>
                <script>
                  addEventListener('message', ({ data }) => {
                    if (data.type === 'alliance-events:height') document.querySelector('iframe').height = data.height;
                  });
                </script>"""
                        .formatted(home));
        page.navigate(PAPER);

        FrameLocator frame = page.frameLocator("iframe");
        frame.locator("alliance-timeline svg.chart").waitFor();
        page.waitForCondition(
                () -> ((Number) page.evaluate("+document.querySelector('iframe').height")).intValue() > 300);
        page.waitForCondition(() -> Boolean.TRUE.equals(frame.locator("html")
                .evaluate("html => html.scrollHeight <= innerHeight + 1 && html.scrollWidth <= innerWidth")));
        assertThat(frame.locator("#results [data-slug]").count()).isEqualTo(2);
    }

    @Test
    void noOtherPageMayBeFramed() {
        playElsewhere(PAPER, "<iframe src='" + home + "' title='All'></iframe>");
        page.navigate(PAPER);
        page.waitForLoadState();
        assertThat(page.frames().get(1).url()).doesNotStartWith(home.toString());
        failures.clear();
    }
}
