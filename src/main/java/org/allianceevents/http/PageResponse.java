package org.allianceevents.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceevents.load.Release;
import org.allianceevents.pages.ErrorPages;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Visit;

/** A page as the answer to a request. What goes wrong is said by a page too. */
final class PageResponse {

    /** JSON-LD is data and needs no leave; everything else is from here, and nothing is inline. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private final Exchange exchange;
    private final Visit visit;

    PageResponse(Exchange exchange, ErrorPages errors) {
        this(exchange, errors, read(exchange));
    }

    private PageResponse(Exchange exchange, ErrorPages errors, Visit visit) {
        this.exchange = exchange;
        this.visit = visit;
        exchange.refuseBy(refusal -> write(errors.refusal(visit, refusal.status(), refusal.getMessage())));
    }

    /** For a request whose address can't be read, or isn't to be. */
    static PageResponse unread(RoutingContext context, ErrorPages errors) {
        Exchange exchange = Exchange.unbegun(context);
        return new PageResponse(
                exchange, errors, visit(exchange, context.request().path(), Map.of(), new TreeMap<>()));
    }

    private static Visit read(Exchange exchange) {
        Map<String, List<String>> parameters = new TreeMap<>();
        MultiMap given = exchange.context().queryParams();
        given.names().forEach(name -> parameters.put(name, given.getAll(name)));
        return visit(
                exchange,
                exchange.context().normalizedPath(),
                Map.copyOf(exchange.context().pathParams()),
                parameters);
    }

    private static Visit visit(
            Exchange exchange, String path, Map<String, String> names, Map<String, List<String>> parameters) {
        List<String> asked = parameters.remove(Visit.LANGUAGE);
        Language preferred = Language.accepted(exchange.context().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Visit(
                path,
                names,
                parameters,
                asked == null ? preferred : Language.of(asked.get(0)).orElse(preferred),
                asked != null,
                base(exchange),
                LocalDate.now(ZoneOffset.UTC),
                exchange.deadline());
    }

    /** The absolute address of the root, below whatever path a gateway has put it. */
    private static String base(Exchange exchange) {
        String address = exchange.context().request().absoluteURI().replaceFirst("\\?.*", "");
        String path = exchange.context().request().path();
        return address.endsWith(path) ? address.substring(0, address.length() - path.length()) : address;
    }

    Visit visit() {
        return visit;
    }

    HttpServerRequest request() {
        return exchange.context().request();
    }

    /** @throws Refusal if the address names a language in which there are no pages */
    void checkLanguage() {
        String asked = request().getParam(Visit.LANGUAGE);
        if (asked != null && Language.of(asked).isEmpty()) {
            throw new Refusal(400, "lang: accepted are en and ja.");
        }
    }

    /** Sends a page that others may keep, unless the client has it already. */
    void sendKept(Rendered rendered, CacheHeaders cache, Release from) {
        String text = rendered.status() + rendered.headers().toString() + rendered.body();
        Map<String, String> kept = cache.kept(from, visit.today(), text, Compression.isAccepted(request()));
        if (cache.has(request(), kept.get(HttpHeaders.ETAG.toString()))) {
            exchange.notModified(kept);
        } else {
            send(rendered, kept);
        }
    }

    void refuse(Refusal refusal) {
        exchange.refuse(refusal);
    }

    void send(Rendered rendered, Map<String, String> headers) {
        if (exchange.claim()) {
            headers.forEach(exchange.context().response()::putHeader);
            write(rendered);
        }
    }

    private void write(Rendered rendered) {
        HttpServerResponse response = exchange.context().response();
        if (response.ended() || response.closed()) {
            return;
        }
        byte[] body = rendered.body().getBytes(StandardCharsets.UTF_8);
        rendered.headers().forEach(response::putHeader);
        response.setStatusCode(rendered.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, rendered.mediaType())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().code())
                .putHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .putHeader("Content-Security-Policy", POLICY + (rendered.framable() ? "*" : "'none'"))
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        Compression.allow(request(), response, body.length);
        response.end(Buffer.buffer(body));
    }
}
