package org.allianceevents.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Publishers, their pages and series: each page is there once, at an address that can be one. */
final class SourceRules {

    private static final Set<String> LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private final Draft draft;
    private final Consumer<Problem> problems;

    SourceRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check(List<ForceLevels.Line> forceLevels) {
        draft.publishers().all().forEach(this::checkPublisher);
        Map<String, Located<SourceEntry>> pages = new HashMap<>();
        for (Located<SourceEntry> page : draft.sources().all()) {
            checkPage(page);
            checkTwice(page, pages);
        }
        forceLevels.forEach(this::checkForceLevel);
        draft.series().all().forEach(this::checkSeries);
    }

    private void checkPublisher(Located<PublisherEntry> publisher) {
        String slug = publisher.value().slug();
        String file = publisher.document().file().baseName();
        if (!file.equals(slug)) {
            add(
                    publisher,
                    "/slug",
                    "the slug is " + slug + ", but the file is named " + file,
                    "Give both the same name");
        }
        checkLanguage(publisher, publisher.document().json().path("language").asText());
    }

    private void checkPage(Located<SourceEntry> page) {
        SourceEntry source = page.value();
        String publisher = page.document().file().baseName();
        if (!source.slug().startsWith(publisher + "-")) {
            String cause = "the slug " + source.slug() + " does not begin with its publisher";
            add(page, "/slug", cause, "Accepted: " + publisher + "-<date>-<what>");
        }
        checkAddress(page, "/url", source.url());
        if (source.archived() != null) {
            checkAddress(page, "/archived", source.archived());
        }
        LocalDate published = source.published();
        if (published != null && published.isAfter(source.accessed())) {
            String cause = "the page was read on " + source.accessed() + ", before it was published on " + published;
            add(page, "/accessed", cause, "Correct one of the days");
        }
        if (page.document().json().at(page.pointer()).has("language")) {
            checkLanguage(page, source.language());
        }
    }

    private void checkAddress(Located<?> page, String part, String address) {
        URI uri = parse(address);
        boolean web = uri != null && uri.getHost() != null && uri.getUserInfo() == null;
        if (!web && !page.document().flawed().contains(page.pointer() + part)) {
            add(
                    page,
                    part,
                    address + " is not an address on the web",
                    "Accepted: https://… or http://…, escaped as in a browser");
        }
    }

    private static @Nullable URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The same page by http or https, with or without a slash or fragment at its end. */
    private void checkTwice(Located<SourceEntry> page, Map<String, Located<SourceEntry>> pages) {
        URI uri = parse(page.value().url());
        if (uri == null || uri.getHost() == null) {
            return;
        }
        String path = String.valueOf(uri.getRawPath()).replaceAll("/+$", "");
        String key = uri.getHost().toLowerCase(Locale.ROOT) + ":" + uri.getPort() + path + "?" + uri.getRawQuery();
        Located<SourceEntry> before = pages.putIfAbsent(key, page);
        if (before != null) {
            String cause =
                    "the page is listed twice, first as " + before.value().slug() + " (" + before.place() + ")";
            add(page, "/url", cause, "Keep one of them, and cite that");
        }
    }

    private void checkLanguage(Located<?> entry, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (!LANGUAGES.contains(language) && !entry.document().flawed().contains(entry.pointer() + "/language")) {
            add(entry, "/language", "\"" + tag + "\" is not a language", "Accepted: a BCP 47 tag, like en or ja");
        }
    }

    private void checkForceLevel(ForceLevels.Line line) {
        draft.sources().check(line.entry().source(), line.file(), line.line(), problems);
    }

    private void checkSeries(Located<SeriesEntry> series) {
        Integer from = series.value().startedIn();
        Integer to = series.value().endedIn();
        if (from != null && to != null && to < from) {
            add(series, "/endedIn", "the series ended before it started", "Give a year from " + from + " on");
        }
    }

    private void add(Located<?> entry, String part, String cause, String remedy) {
        problems.accept(entry.problem(part, cause, remedy));
    }

    /** The publishers with their pages, both ordered by slug. */
    static List<PublisherEntry> publishers(Draft draft) {
        Map<Document, List<SourceEntry>> pages = new HashMap<>();
        for (Located<SourceEntry> page : draft.sources().all()) {
            pages.computeIfAbsent(page.document(), document -> new ArrayList<>())
                    .add(page.value());
        }
        return draft.publishers().all().stream()
                .map(publisher -> new PublisherEntry(
                        publisher.value().slug(),
                        publisher.value().name(),
                        publisher.value().nameJa(),
                        publisher.value().kind(),
                        List.copyOf(pages.getOrDefault(publisher.document(), List.of()))))
                .toList();
    }
}
