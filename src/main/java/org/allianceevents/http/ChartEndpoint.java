package org.allianceevents.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.chart.ChartName;
import org.allianceevents.chart.Charts;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.Release;
import org.allianceevents.pages.NotNow;
import org.allianceevents.search.DeadlineConfig;

/** The charts, {@code /charts/force-levels.svg} and so on, for GET and HEAD; in Japanese with {@code ?lang=ja}. */
@ApplicationScoped
public class ChartEndpoint {

    private static final String LANGUAGE = "lang";

    /** A release comes every few weeks; a third one within one chart is no accident. */
    private static final int ATTEMPTS = 3;

    private final Charts charts;
    private final CurrentRelease current;
    private final CacheHeaders cache;
    private final Admission admission;
    private final DeadlineConfig deadlines;

    ChartEndpoint(
            Charts charts, CurrentRelease current, CacheHeaders cache, Admission admission, DeadlineConfig deadlines) {
        this.charts = charts;
        this.current = current;
        this.cache = cache;
        this.admission = admission;
        this.deadlines = deadlines;
    }

    void register(@Observes Router router) {
        for (ChartName chart : ChartName.values()) {
            route(router, chart).handler(context -> Exchange.begin(context, deadlines.answer()));
            route(router, chart)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(context -> admit(Exchange.of(context), chart));
            route(router, chart).handler(context -> Exchange.of(context)
                    .refuse(new Refusal(405, "Accepted methods: GET and HEAD.").allow("GET, HEAD")));
        }
    }

    private static Route route(Router router, ChartName chart) {
        return router.route("/charts/" + chart.path() + ".svg").order(GraphQLEndpoint.BEFORE_OTHERS);
    }

    private void admit(Exchange exchange, ChartName chart) {
        try {
            admission.admit(() -> answer(exchange, chart));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void answer(Exchange exchange, ChartName chart) {
        try {
            exchange.deadline().check();
            answer(exchange, chart, language(exchange.context()));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        } catch (NotNow e) {
            exchange.refuse(new Refusal(503, ErrorCode.UNAVAILABLE, e.getMessage()).retryAfter());
        } catch (RuntimeException e) {
            exchange.refuse(ExportEndpoint.refusal(e));
        }
    }

    private void answer(Exchange exchange, ChartName chart, Locale language) {
        for (int attempt = 1; ; attempt++) {
            Release release = current.find().orElseThrow(Refusal::loading);
            Map<String, String> kept = kept(exchange, chart, language, release);
            if (cache.has(exchange.context().request(), kept.get(HttpHeaders.ETAG.toString()))) {
                exchange.notModified(kept);
                return;
            }
            String svg = charts.draw(chart, language, exchange.deadline());
            // What a chart draws comes from several answers, which are to be of one release.
            if (current.find().filter(release::equals).isPresent() || attempt == ATTEMPTS) {
                send(exchange, kept, svg);
                return;
            }
        }
    }

    private Map<String, String> kept(Exchange exchange, ChartName chart, Locale language, Release release) {
        String encoding =
                String.valueOf(Compression.isAccepted(exchange.context().request()));
        return cache.kept(release, String.join(" ", "chart", chart.path(), language.getLanguage(), encoding));
    }

    private static void send(Exchange exchange, Map<String, String> kept, String svg) {
        if (!exchange.claim()) {
            return;
        }
        byte[] body = svg.getBytes(StandardCharsets.UTF_8);
        HttpServerResponse response = exchange.context().response();
        Compression.allow(exchange.context().request(), response, body.length);
        kept.forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml; charset=utf-8")
                // Opened by itself, a picture is a document; this one needs its own style and nothing else.
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .end(Buffer.buffer(body));
    }

    private static Locale language(RoutingContext context) {
        for (String name : context.queryParams().names()) {
            if (!name.equals(LANGUAGE)) {
                throw refused("There is no parameter " + name + " here. Accepted: lang.");
            }
        }
        List<String> languages = context.queryParam(LANGUAGE);
        if (languages.isEmpty() || languages.equals(List.of("en"))) {
            return Locale.ENGLISH;
        }
        if (languages.equals(List.of("ja"))) {
            return Locale.JAPANESE;
        }
        throw refused(String.join(", ", languages) + " is not a value of lang. Accepted: en or ja, once.");
    }

    private static Refusal refused(String message) {
        return new Refusal(400, ErrorCode.BAD_USER_INPUT, message);
    }
}
