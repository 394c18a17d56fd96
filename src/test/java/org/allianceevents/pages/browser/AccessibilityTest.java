package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** axe finds nothing that keeps people out, in any state. */
@QuarkusTest
@NullUnmarked
class AccessibilityTest extends BrowserTest {

    /** Web Content Accessibility Guidelines 2.2, levels A and AA. */
    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> GRAVE = List.of("serious", "critical");

    @Test
    void explorer() {
        visitExplorer("");
        timeline(".lane").first().waitFor();
        assertNothingGrave("all");
        visitExplorer("?kind=EXERCISE&q=treaty");
        assertNothingGrave("empty");
    }

    @Test
    void singleMarksAndADayInTheDark() {
        openAs(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        visitExplorer("?from=2015-01-01&kind=DEPLOYMENT&kind=MEETING#on=2016-05-01");
        page.locator("alliance-on-day section h4").first().waitFor();
        assertNothingGrave("dark");
    }

    @Test
    void phoneAndDialog() {
        openAs(PhoneTest.phone());
        visitExplorer("?lang=ja");
        assertNothingGrave("phone");
        page.locator("button.toggle").tap();
        page.locator("dialog.filters").waitFor();
        assertNothingGrave("dialog");
    }

    @Test
    void errors() {
        visitExplorer("");
        page.route("**/*", route -> route.abort());
        choice("kind", "AGREEMENT").check();
        page.locator("#failure").waitFor();
        page.unrouteAll();
        assertNothingGrave("the server is away");
        visit("?kind=NONSENSE");
        assertNothingGrave("the address means nothing");
    }

    private void assertNothingGrave(String state) {
        assertThat(new AxeBuilder(page)
                        .withTags(GUIDELINES).analyze().getViolations().stream()
                                .filter(violation -> GRAVE.contains(violation.getImpact()))
                                .map(violation -> violation.getId() + ": "
                                        + violation.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList()))
                .as(state)
                .isEmpty();
    }
}
