package org.allianceevents.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.allianceevents.export.ExportConfig;
import org.allianceevents.export.download.DownloadFile;
import org.allianceevents.export.download.Downloads;
import org.allianceevents.export.download.ReleaseFiles;
import org.jboss.logging.Logger;

/** The address {@code /downloads}, which describes the files of the release, and those of the files below it. */
@ApplicationScoped
public class DownloadEndpoint {

    private static final String PATH = "/downloads";

    private static final Logger LOG = Logger.getLogger(DownloadEndpoint.class);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Downloads downloads;
    private final CacheHeaders cache;
    private final Admission admission;
    private final ExportConfig config;

    DownloadEndpoint(Downloads downloads, CacheHeaders cache, Admission admission, ExportConfig config) {
        this.downloads = downloads;
        this.cache = cache;
        this.admission = admission;
        this.config = config;
    }

    /** Answers from files. */
    private interface Answering {

        void answer(Exchange exchange, ReleaseFiles files);
    }

    void register(@Observes Router router) {
        register(router, PATH, this::describe);
        for (DownloadFile file : DownloadFile.values()) {
            register(router, PATH + "/" + file.fileName(), (exchange, files) -> send(exchange, files, file));
        }
    }

    private void register(Router router, String path, Answering answering) {
        // Making the files takes as long as an export.
        route(router, path).handler(context -> Exchange.begin(context, config.time()));
        route(router, path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> admit(Exchange.of(context), answering));
        route(router, path).handler(context -> Exchange.of(context)
                .refuse(new Refusal(405, "Accepted methods: GET and HEAD.").allow("GET, HEAD")));
    }

    private static Route route(Router router, String path) {
        return router.route(path).order(GraphQLEndpoint.BEFORE_OTHERS);
    }

    private void admit(Exchange exchange, Answering answering) {
        try {
            admission.admitExport(() -> answer(exchange, answering));
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void answer(Exchange exchange, Answering answering) {
        try {
            if (!cache.hasRelease()) {
                throw Refusal.loading();
            }
            answering.answer(exchange, downloads.get());
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException e) {
            exchange.refuse(ExportEndpoint.refusal(e));
        }
    }

    private void describe(Exchange exchange, ReleaseFiles files) {
        byte[] body = bytes(files.description(address(exchange)));
        if (begins(exchange, files, "application/ld+json", body.length)) {
            exchange.context().response().end(Buffer.buffer(body));
        }
    }

    private void send(Exchange exchange, ReleaseFiles files, DownloadFile file) {
        long bytes = files.prints().get(file).bytes();
        exchange.context()
                .response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        if (begins(exchange, files, file.mediaType(), bytes)) {
            HttpServerResponse response = exchange.context().response();
            response.sendFile(files.path(file).toString()).onFailure(cause -> cut(response, file, cause));
        }
    }

    /** The answer has begun, so that only the end of the connection can say that the file won't come. */
    private static void cut(HttpServerResponse response, DownloadFile file, Throwable cause) {
        // A client that has gone is no news.
        if (!response.closed()) {
            LOG.warnf(cause, "%s was not sent to its end", file.fileName());
            response.reset();
        }
    }

    /** Writes the head; whether the body is to follow. */
    private boolean begins(Exchange exchange, ReleaseFiles files, String mediaType, long bytes) {
        HttpServerRequest request = exchange.context().request();
        Map<String, String> kept = cache.kept(files.release(), address(exchange));
        if (cache.has(request, kept.get(HttpHeaders.ETAG.toString()))) {
            exchange.notModified(kept);
            return false;
        }
        if (!exchange.claim()) {
            return false;
        }
        HttpServerResponse response = request.response();
        kept.forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes))
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                .putHeader("Alliance-Events-Release", files.release().version());
        if (request.method() == HttpMethod.HEAD) {
            response.end();
            return false;
        }
        return true;
    }

    private static String address(Exchange exchange) {
        return exchange.context().request().absoluteURI().replaceFirst("\\?.*", "");
    }

    private static byte[] bytes(Map<String, Object> document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description could not be written as JSON", e);
        }
    }
}
