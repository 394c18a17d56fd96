package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** From a question to a file: someone who has never been here and doesn't know GraphQL. */
@QuarkusTest
@NullUnmarked
class NewcomerTest extends BrowserTest {

    @Test
    void findsMeetingsNarrowsThemAndTakesThemAlong() throws IOException {
        visitExplorer("");
        int all = count();

        page.getByLabel("Search").pressSequentially("2+2");
        page.waitForCondition(() -> count() < all);
        choice("kind", "MEETING").check();
        awaitParameters("kind=MEETING&q=2+2");
        timeline("input[type=number]").first().fill("1990");
        timeline("input[type=number]").first().press("Enter");
        awaitParameters("from=1990-01-01&kind=MEETING&q=2+2");
        int meetings = count();
        choice("domain", "SPACE").check();
        awaitParameters("domain=SPACE&from=1990-01-01&kind=MEETING&q=2+2");
        page.waitForCondition(() -> summary().textContent().contains("Space"));
        assertThat(slugs()).containsExactly("2023-01-11-scc-2-plus-2");
        assertThat(meetings).isGreaterThanOrEqualTo(1);

        assertThat(download(page.locator("#get-data a[href*='events.csv']").first()))
                .extracting(row -> row.get("slug"))
                .isEqualTo(slugs());
        aLinkLeadsBackToTheSameView(page.url());
    }

    private void aLinkLeadsBackToTheSameView(String link) {
        String summary = summary().textContent();
        Page other = newPage();
        other.navigate(link);
        assertThat(other.locator("#summary").textContent()).isEqualTo(summary);
        assertThat(other.locator("[data-facet=domain] input[value=SPACE]").isChecked())
                .isTrue();
        other.close();
    }

    @Test
    void opensAnEventFollowsItsSourceAndComesBack() {
        visitExplorer("?kind=MEETING&q=2%2B2");
        String link = page.url();

        page.locator("#results h3 a").first().click();
        page.waitForURL("**/events/2023-01-11-scc-2-plus-2*");
        Locator source = page.locator(".sources a[rel=external]").first();
        String address = source.getAttribute("href");
        assertThat(address).startsWith("https://");
        playElsewhere(address, "What the ministry says");
        source.click();
        page.waitForURL(address);
        page.goBack();
        page.goBack();
        page.waitForURL(link);
        awaitCount(1);
    }

    @Test
    void copiesACitationAndACommandLine() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitExplorer("?kind=EXERCISE");
        page.locator("#cite dd button.copy").first().click();
        page.waitForCondition(() -> copied().startsWith("Alliance Events"));
        assertThat(copied()).contains("kind=EXERCISE").doesNotContain("Copy");
        page.locator("#get-data summary").first().click();
        page.locator("#get-data pre + button.copy").first().click();
        page.waitForCondition(() -> copied().startsWith("curl "));
    }

    private String copied() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private List<CSVRecord> download(Locator link) throws IOException {
        Download download = page.waitForDownload(link::click);
        String text = Files.readString(download.path(), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }
}
