package org.allianceevents.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.load.Release;
import org.allianceevents.pages.ErrorPages;
import org.allianceevents.pages.NotNow;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DeadlineConfig;
import org.allianceevents.search.TimedOut;

/** The addresses of the pages, for GET and HEAD; and all that is no address, which a page says. */
@ApplicationScoped
public class PageEndpoint {

    private static final int AFTER_OTHERS = Integer.MAX_VALUE;

    /** Characters of all pages that are kept in memory; what was asked for least recently goes first. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private final List<Page> pages;
    private final ErrorPages errors;
    private final CacheHeaders cache;
    private final Admission admission;
    private final DeadlineConfig deadlines;
    private final Cache<PageKey, Rendered> made = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((PageKey key, Rendered page) -> key.length() + page.body().length())
            .build();

    PageEndpoint(
            @All List<Page> pages,
            ErrorPages errors,
            CacheHeaders cache,
            Admission admission,
            DeadlineConfig deadlines) {
        this.pages = pages;
        this.errors = errors;
        this.cache = cache;
        this.admission = admission;
        this.deadlines = deadlines;
    }

    void register(@Observes Router router) {
        pages.forEach(page -> page.paths().forEach(path -> register(router, path, page)));
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_OTHERS)
                .handler(context -> Exchange.begin(context, deadlines.answer()));
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(AFTER_OTHERS)
                .handler(context -> nothing(response(context)));
    }

    private void register(Router router, String path, Page page) {
        int order = GraphQLEndpoint.BEFORE_OTHERS;
        router.route(path).order(order).handler(context -> Exchange.begin(context, deadlines.answer()));
        router.route(path)
                .order(order)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> admit(response(context), page));
        router.route(path).order(order).handler(context -> response(context)
                .refuse(new Refusal(405, "Accepted methods: GET and HEAD.").allow("GET, HEAD")));
    }

    private PageResponse response(RoutingContext context) {
        return new PageResponse(Exchange.of(context), errors);
    }

    private void nothing(PageResponse response) {
        response.send(errors.notThere(response.visit()), CacheHeaders.NOT_KEPT);
    }

    private void admit(PageResponse response, Page page) {
        try {
            admission.admit(() -> answer(response, page));
        } catch (Refusal refusal) {
            response.refuse(refusal);
        }
    }

    private void answer(PageResponse response, Page page) {
        try {
            response.checkLanguage();
            render(response, page);
        } catch (NotThere gone) {
            response.send(errors.notThere(response.visit(), gone), CacheHeaders.NOT_KEPT);
        } catch (BadInput wrong) {
            response.send(errors.wrong(response.visit(), wrong.getMessage()), CacheHeaders.NOT_KEPT);
        } catch (NotNow busy) {
            response.refuse(new Refusal(503, ErrorCode.UNAVAILABLE, busy.getMessage()).retryAfter());
        } catch (TimedOut late) {
            response.refuse(Refusal.late());
        } catch (Refusal refusal) {
            response.refuse(refusal);
        } catch (RuntimeException e) {
            response.refuse(ExportEndpoint.refusal(e));
        }
    }

    private void render(PageResponse response, Page page) {
        Release release = release();
        PageKey key = PageKey.of(release, response.visit());
        Rendered rendered = made.getIfPresent(key);
        if (rendered == null) {
            response.visit().deadline().check();
            rendered = page.render(response.visit());
        }
        // When the release changed meanwhile, nobody can say which one the page is from.
        if (!rendered.isKept() || !release().checksum().equals(release.checksum())) {
            response.send(rendered, CacheHeaders.NOT_KEPT);
            return;
        }
        made.put(key, rendered);
        response.sendKept(rendered, cache, release);
    }

    private Release release() {
        return cache.release().orElseThrow(Refusal::loading);
    }
}
