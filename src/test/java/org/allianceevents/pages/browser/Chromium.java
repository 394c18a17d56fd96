package org.allianceevents.pages.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The machine's Chromium: one for all tests, since it takes a second to start. */
final class Chromium {

    private static final Path PROGRAM =
            Path.of(System.getenv().getOrDefault("ALLIANCE_TEST_CHROMIUM", "/usr/bin/chromium"));

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Whether tests can run: on a developer's machine without Chromium they are left out, in CI they fail. */
    static boolean isExpected() {
        return Files.isExecutable(PROGRAM) || "required".equals(System.getenv("ALLIANCE_TEST_BROWSER"));
    }

    static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    // A page of a newspaper, which is not on this machine, embeds one that is.
                                    "--disable-features=LocalNetworkAccessChecks")));
        }
        return browser;
    }
}
