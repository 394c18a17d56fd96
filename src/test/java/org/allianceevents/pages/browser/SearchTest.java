package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Searching and filtering: each change shows at once, and Back undoes one of them. */
@QuarkusTest
@NullUnmarked
class SearchTest extends BrowserTest {

    @Test
    void japaneseAndFullWidthFindTheSame() {
        visitExplorer("");
        page.locator("#q").fill("安全保障条約");
        awaitParameters("q=安全保障条約");
        page.waitForCondition(() -> slugs().contains("1960-01-19-treaty-of-mutual-cooperation-and-security"));

        page.locator("#q").fill("２＋２");
        page.waitForCondition(() -> summary().textContent().contains("２＋２"));
        assertThat(slugs()).contains("2023-01-11-scc-2-plus-2");
        int fullWidth = count();
        page.locator("#q").fill("2+2");
        page.waitForCondition(() -> summary().textContent().contains("2+2"));
        assertThat(count()).isEqualTo(fullWidth);
    }

    @Test
    void whatAnInputMethodComposesIsNoInputYet() {
        visitExplorer("");
        String before = page.url();
        page.locator("#q").focus();
        CDPSession method = context.newCDPSession(page);
        method.send("Input.imeSetComposition", composition("あんぽ"));
        page.keyboard().press("Enter");
        page.waitForTimeout(400);
        assertThat(page.url()).isEqualTo(before);

        method.send("Input.insertText", text("安保"));
        awaitParameters("q=安保");
    }

    @Test
    void backUndoesOneFilter() {
        visitExplorer("");
        int all = count();
        page.locator("#q").pressSequentially("Japan");
        awaitParameters("q=Japan");
        page.waitForCondition(() -> count() < all);
        int found = count();
        choice("domain", "BASING").check();
        awaitParameters("domain=BASING&q=Japan");
        page.waitForCondition(() -> count() < found);

        page.goBack();
        awaitParameters("q=Japan");
        awaitCount(found);
        assertThat(choice("domain", "BASING").isChecked()).isFalse();
        page.goBack();
        awaitParameters("");
        awaitCount(all);
        assertThat(page.locator("#q").inputValue()).isEmpty();
        page.goForward();
        awaitCount(found);
        assertThat(page.locator("#q").inputValue()).isEqualTo("Japan");
    }

    @Test
    void focusStaysWhereItWasAndTheCountIsAnnounced() {
        visitExplorer("");
        assertThat(summary().getAttribute("role")).isEqualTo("status");
        page.evaluate("summary = document.querySelector('#summary')");
        choice("kind", "AGREEMENT").focus();
        page.keyboard().press("Space");
        awaitParameters("kind=AGREEMENT");
        page.waitForCondition(() -> choice("kind", "AGREEMENT").isChecked() && count() == 7);
        assertThat(focused("value")).isEqualTo("AGREEMENT");
        assertThat(page.evaluate("summary.isConnected"))
                .as("the live region is the same")
                .isEqualTo(true);
        assertThat(page.locator("#filter .applies").textContent()).contains("apply as you choose");
    }

    @Test
    void oldResultsStayWhenTheServerIsAway() {
        visitExplorer("");
        var before = slugs();
        page.route("**/*", route -> route.abort());
        choice("kind", "AGREEMENT").check();
        page.locator("#failure").waitFor();
        assertThat(slugs()).isEqualTo(before);

        page.unrouteAll();
        page.locator("#failure button").click();
        awaitCount(7);
        assertThat(page.locator("#failure").count()).isZero();
    }

    @Test
    void anEmptyResultSaysWhatToTakeAway() {
        visitExplorer("?kind=EXERCISE&q=treaty");
        assertThat(count()).isZero();
        page.locator(".empty a").first().click();
        page.waitForCondition(() -> count() > 0);
        assertThat(parameters()).isNotEqualTo("kind=EXERCISE&q=treaty");
    }

    @Test
    void showAllShowsTheRestAndStaysOpen() {
        visitExplorer("");
        Locator domains = page.locator("[data-facet=domain]");
        Locator rest = domains.locator("details .choice");
        assertThat(domains.locator("input").count()).isEqualTo(19);
        assertThat(rest.first().isVisible()).isFalse();
        assertThat(domains.locator("summary").textContent()).isEqualTo("Show all 19");

        domains.locator("summary").click();
        assertThat(rest.all()).hasSize(11).allMatch(Locator::isVisible);
        String chosen = rest.last().locator("input").getAttribute("value");
        // By its value: if the answer comes before the check is confirmed, another one may be the last.
        choice("domain", chosen).check();
        awaitParameters("domain=" + chosen);
        page.waitForCondition(() -> choice("domain", chosen).isChecked());
        assertThat(domains.locator("details").getAttribute("open"))
                .as("still open")
                .isNotNull();
    }

    @Test
    void whatTheListLacksIsFoundAndChosenOnItsPage() {
        visitExplorer("?kind=MEETING");
        page.locator("[data-facet=actor] .all a").click();
        page.waitForURL("**/choose/actor?kind=MEETING");
        page.locator("[name=find]").fill("Blinken");
        page.keyboard().press("Enter");
        page.waitForURL("**find=Blinken*");
        page.locator("#choose input[value=antony-blinken]").check();
        page.locator("#choose button").click();
        awaitParameters("kind=MEETING&actor=antony-blinken");
        assertThat(choice("actor", "antony-blinken").isChecked()).isTrue();
        assertThat(count()).isPositive();
    }

    private static JsonObject composition(String text) {
        JsonObject composition = text(text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        return composition;
    }

    private static JsonObject text(String text) {
        JsonObject object = new JsonObject();
        object.addProperty("text", text);
        return object;
    }
}
