package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever has no script can filter, page, read and download all the same. */
@QuarkusTest
@NullUnmarked
class WithoutScriptTest extends BrowserTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Override
    NewContextOptions options() {
        return new NewContextOptions().setJavaScriptEnabled(false);
    }

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void filtersAndDownloads() {
        visit("");
        page.locator("#q").fill("安全保障条約");
        choice("kind", "AGREEMENT").check();
        page.locator("#filter button[type=submit]").first().click();
        assertThat(parameters()).isEqualTo("kind=AGREEMENT&q=安全保障条約");
        assertThat(slugs()).contains("1960-01-19-treaty-of-mutual-cooperation-and-security");

        Download csv = page.waitForDownload(
                () -> page.locator("#get-data a[href*='events.csv']").first().click());
        assertThat(csv.suggestedFilename()).endsWith(".csv");
    }

    @Test
    void pages() {
        loader.load(SyntheticDataset.of("2026.9.70", 120));
        // Without the page of the release before in its cache.
        openAs(options());
        visit("");
        var first = slugs();
        assertThat(first).hasSize(50);
        page.locator("#pages [rel=next]").click();
        assertThat(slugs()).hasSize(50).doesNotContainAnyElementsOf(first);
        page.locator("#pages [rel=next]").click();
        assertThat(slugs()).hasSize(20);
        page.locator("#pages [rel=prev]").click();
        page.locator("#pages [rel=prev]").click();
        assertThat(slugs()).isEqualTo(first);
    }
}
