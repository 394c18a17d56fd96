package org.allianceevents.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;

/** A browser with a page for each test. No request may leave the host, and no script may fail. */
@NullUnmarked
@EnabledIf("org.allianceevents.pages.browser.Chromium#isExpected")
abstract class BrowserTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    @TestHTTPResource("/")
    URI home;

    /** The browser's cache and settings: those of a class are shared by its tests, which then load no script twice. */
    private static BrowserContext shared;

    BrowserContext context;
    Page page;

    private final List<String> played = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    final List<String> failures = new ArrayList<>();

    /** How the browser is in all tests of a class. */
    NewContextOptions options() {
        return new NewContextOptions();
    }

    @BeforeEach
    void open() {
        if (shared == null) {
            shared = context(options());
        }
        context = shared;
        page = newPage();
    }

    /** A page in a browser that is otherwise, or has nothing in its cache. */
    void openAs(NewContextOptions options) {
        leave();
        context = context(options);
        page = newPage();
    }

    private static BrowserContext context(NewContextOptions options) {
        BrowserContext context = Chromium.get().newContext(options);
        context.setDefaultTimeout(10_000);
        // The first page of a process takes its time.
        context.setDefaultNavigationTimeout(60_000);
        return context;
    }

    /** A page that is watched. */
    Page newPage() {
        Page opened = context.newPage();
        opened.onRequest(request -> {
            if (!request.url().startsWith(home.toString()) && !request.url().startsWith("blob:")) {
                elsewhere.add(request.url());
            }
        });
        opened.onPageError(failures::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                failures.add(message.text());
            }
        });
        return opened;
    }

    @AfterEach
    void close() {
        leave();
        elsewhere.removeIf(url -> played.stream().anyMatch(url::startsWith));
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(failures).as("errors of scripts").isEmpty();
    }

    private void leave() {
        if (context == shared) {
            context.clearPermissions();
            List.copyOf(context.pages()).forEach(Page::close);
        } else {
            context.close();
        }
    }

    @AfterAll
    static void closeShared() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    /** Goes to an address below the home page, and waits for the timeline. */
    void visit(String address) {
        page.navigate(home + address);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    void visitExplorer(String parameters) {
        visit(parameters);
        timeline("svg.chart").waitFor();
    }

    /** Answers for another host, to which people follow a link. */
    void playElsewhere(String address, String html) {
        played.add(address);
        page.route(
                address,
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><link rel=icon href=data:,>" + html)));
    }

    Locator timeline(String selector) {
        return page.locator("alliance-timeline " + selector);
    }

    Locator summary() {
        return page.locator("#summary");
    }

    /** How many events the page says it shows. */
    int count() {
        return countIn(summary().textContent());
    }

    static int countIn(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as("a number in \"%s\"", text).isTrue();
        return Integer.parseInt(number.group().replace(",", ""));
    }

    void awaitCount(int events) {
        page.waitForCondition(() -> count() == events);
    }

    void awaitParameters(String parameters) {
        page.waitForCondition(() -> parameters().equals(parameters));
    }

    /** The address' parameters, decoded. */
    String parameters() {
        String query = URI.create(page.url()).getQuery();
        return query == null ? "" : query;
    }

    Locator choice(String facet, String value) {
        return page.locator("[data-facet=" + facet + "] input[value=" + value + "]");
    }

    /** What has the keyboard, also within an element of ours. */
    String focused(String attribute) {
        return (String) page.evaluate(
                """
                attribute => {
                  let element = document.activeElement;
                  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                  return attribute === 'text' ? element.textContent : element.getAttribute(attribute) ?? '';
                }""",
                attribute);
    }

    /** The events of the list, read in one step: the list may be replaced at any moment. */
    @SuppressWarnings("unchecked")
    List<String> slugs() {
        return (List<String>) page.locator("#results [data-slug]").evaluateAll("all => all.map(li => li.dataset.slug)");
    }
}
