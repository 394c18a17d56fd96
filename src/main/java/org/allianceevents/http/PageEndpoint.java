package org.allianceevents.http;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.load.Release;
import org.allianceevents.pages.ErrorPages;
import org.allianceevents.pages.NotNow;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Visit;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DeadlineConfig;
import org.allianceevents.search.TimedOut;

/** The addresses of the pages, for GET and HEAD; and all that is no address, which a page says. */
@ApplicationScoped
public class PageEndpoint {

    private static final int AFTER_OTHERS = Integer.MAX_VALUE;

    private final List<Page> pages;
    private final ErrorPages errors;
    private final CacheHeaders cache;
    private final Admission admission;
    private final DeadlineConfig deadlines;

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
        Visit visit = response.visit();
        visit.deadline().check();
        Map<String, String> kept = kept(response);
        String tag = kept.get(HttpHeaders.ETAG.toString());
        if (cache.has(response.request(), tag)) {
            response.notModified(kept);
            return;
        }
        Rendered rendered = page.render(visit);
        // A tag belongs to one release: when that changed meanwhile, the next request gets the new one's.
        boolean same = tag.equals(kept(response).get(HttpHeaders.ETAG.toString()));
        response.send(rendered, rendered.isKept() && same ? kept : CacheHeaders.NOT_KEPT);
    }

    private Map<String, String> kept(PageResponse response) {
        Release release = cache.release().orElseThrow(Refusal::loading);
        return cache.kept(release, response.visit().today(), response.parts());
    }
}
