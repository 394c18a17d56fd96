package org.allianceevents.http;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.NotNow;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Visit;
import org.allianceevents.search.Deadline;
import org.allianceevents.search.TimedOut;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The first page of a process takes seconds too, in which templates are read and the names of a release are asked for. It
 * is made for nobody before the service says that it is ready.
 */
@Readiness
@ApplicationScoped
class PageWarmUp implements HealthCheck {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String FIRST = "/";

    private final List<Page> pages;
    private final CacheHeaders cache;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean warm;

    PageWarmUp(@All List<Page> pages, CacheHeaders cache) {
        this.pages = pages;
        this.cache = cache;
    }

    @Override
    public HealthCheckResponse call() {
        if (!warm && cache.hasRelease() && asking.tryLock()) {
            try {
                warm = ask();
            } finally {
                asking.unlock();
            }
        }
        return HealthCheckResponse.named("First pages").status(warm).build();
    }

    /** Whether the first page could be made in every language; if not, it is tried again with the next check. */
    private boolean ask() {
        try {
            pages.stream().filter(page -> page.paths().contains(FIRST)).forEach(page -> Arrays.stream(Language.values())
                    .forEach(language -> page.render(visit(language))));
            return true;
        } catch (NotNow | TimedOut late) {
            return false;
        }
    }

    private static Visit visit(Language language) {
        return new Visit(
                FIRST,
                Map.of(),
                Map.of(),
                language,
                false,
                "http://localhost",
                LocalDate.now(ZoneOffset.UTC),
                Deadline.in(LONGEST));
    }
}
