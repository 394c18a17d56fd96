package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.allianceevents.export.ExportConfig;
import org.allianceevents.export.ExportFile;
import org.allianceevents.export.ExportHead;
import org.allianceevents.export.ExportRequest;
import org.allianceevents.export.ExportSink;
import org.allianceevents.search.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * An export as the answer to a request. An export that can't be finished is cut: the connection ends without the last
 * chunk, by which every client knows that something is missing.
 */
final class ExportResponse implements ExportSink {

    private final Exchange exchange;
    private final ExportRequest request;
    private final CacheHeaders cache;
    private final ExportConfig config;
    private final Deadline untilEnd;
    private @Nullable ResponseStream body;

    ExportResponse(Exchange exchange, ExportRequest request, CacheHeaders cache, ExportConfig config) {
        this.exchange = exchange;
        this.request = request;
        this.cache = cache;
        this.config = config;
        this.untilEnd = Deadline.in(config.time());
    }

    /** Without parameters, which clients write in different ways. */
    @Override
    public String address() {
        return exchange.context().request().absoluteURI().replaceFirst("\\?.*", "");
    }

    @Override
    public Deadline untilOpen() {
        return exchange.deadline();
    }

    @Override
    public Deadline untilEnd() {
        return untilEnd;
    }

    @Override
    public Optional<OutputStream> open(ExportHead head) throws IOException {
        if (!exchange.claim()) {
            throw new IOException("The client has its answer, or has gone");
        }
        HttpServerResponse response = exchange.context().response();
        cache.kept(request, head.release(), address(), isCompressed()).forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, request.file().mediaType())
                .putHeader("Content-Disposition", disposition(head))
                .putHeader("Alliance-Events-Release", head.release().version())
                .putHeader("Alliance-Events-Count", String.valueOf(head.written()));
        if (exchange.context().request().method() == HttpMethod.HEAD) {
            response.end();
            return Optional.empty();
        }
        if (isCompressed()) {
            Compression.allow(exchange.context().request(), response, Integer.MAX_VALUE);
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        response.setChunked(true);
        body = new ResponseStream(response, config.stall(), untilEnd);
        return Optional.of(body);
    }

    /** Whether the body goes out compressed. */
    boolean isCompressed() {
        return request.file().isCompressible()
                && Compression.isAccepted(exchange.context().request());
    }

    private static String disposition(ExportHead head) {
        ExportFile file = head.request().file();
        return (file.isSaved() ? "attachment" : "inline") + "; filename=\"" + head.fileName() + "\"";
    }

    /** Ends the body, if there is one. */
    void end() throws IOException {
        if (body != null) {
            body.end();
        }
    }

    /** Whether something was sent, so that nothing else can be said. */
    boolean isOpen() {
        return body != null;
    }

    /** Ends the connection in the midst of the body. */
    void cut() {
        exchange.context().response().reset();
    }
}
