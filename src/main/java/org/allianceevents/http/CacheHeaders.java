package org.allianceevents.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceevents.export.ExportRequest;
import org.allianceevents.graphql.GraphQLRequest;
import org.allianceevents.graphql.ServedSchema;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.Release;

/**
 * What gateways need to keep answers to GET requests: a strong entity tag (RFC 9110) that is the same for the same
 * document, operation, variables, media type and encoding as long as the release and the schema are the same, and how long an answer
 * is fresh. Answers with errors are never kept.
 */
@ApplicationScoped
class CacheHeaders {

    /** Variables with their keys in order, so that the order in which a client wrote them makes no difference. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** What answers to the same address differ by. */
    static final String VARY = "Accept, Accept-Encoding";

    /** The headers of an answer that nobody may keep. */
    static final Map<String, String> NOT_KEPT = Map.of(HttpHeaders.CACHE_CONTROL.toString(), "no-store");

    private final CurrentRelease release;
    private final String program;
    private final String schema;
    private final String fresh;

    CacheHeaders(CurrentRelease release, ServedSchema schema, CacheConfig config) {
        this.release = release;
        this.program = ProgramBuild.of(ProgramBuild.class);
        this.schema = HexFormat.of().formatHex(sha256().digest(schema.sdl().getBytes(StandardCharsets.UTF_8)));
        this.fresh = "public, max-age=" + config.maxAge().toSeconds() + ", stale-while-revalidate="
                + config.staleWhileRevalidate().toSeconds();
    }

    /** The tag that an answer without errors to the request has, from the release that is loaded now. */
    String tag(GraphQLRequest request, MediaTypes type, boolean compressed) {
        return tag(
                release.find().map(Release::checksum).orElse(""),
                program,
                schema,
                type.name(),
                Boolean.toString(compressed),
                request.query(),
                // No operation has this name.
                request.operationName() == null ? "" : request.operationName(),
                canonical(request));
    }

    /** The headers of an export from the release that is loaded now; empty if there is none. */
    Optional<Map<String, String>> kept(ExportRequest request, String address, boolean compressed) {
        return release.find().map(loaded -> kept(request, loaded, address, compressed));
    }

    /** The headers of an export: its tag, and the day and time since which the data is as it is. */
    Map<String, String> kept(ExportRequest request, Release from, String address, boolean compressed) {
        String tag = tag(
                from.checksum(),
                program,
                request.file().path(),
                request.canonical(),
                address,
                Boolean.toString(compressed));
        return dated(request.file().isExact() ? tag : "W/" + tag, from);
    }

    /** The headers of what is the same at its address for a whole release. */
    Map<String, String> kept(Release from, String address) {
        return dated(tag(from.checksum(), program, address), from);
    }

    /** The headers of a page: its tag is that of its text, whatever it was made from and by. */
    Map<String, String> kept(Release from, LocalDate today, String text, boolean compressed) {
        Map<String, String> headers = new HashMap<>(kept(tag(text, Boolean.toString(compressed))));
        Instant midnight = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant since = midnight.isAfter(from.loadedAt()) ? midnight : from.loadedAt();
        headers.put(HttpHeaders.LAST_MODIFIED.toString(), HTTP_DATE.format(since.atOffset(ZoneOffset.UTC)));
        headers.put(HttpHeaders.VARY.toString(), "Accept-Language, Accept-Encoding");
        return headers;
    }

    /** The release that is loaded now. */
    Optional<Release> release() {
        return release.find();
    }

    private Map<String, String> dated(String tag, Release from) {
        Map<String, String> headers = new HashMap<>(kept(tag));
        headers.put(
                HttpHeaders.LAST_MODIFIED.toString(),
                HTTP_DATE.format(from.loadedAt().atOffset(ZoneOffset.UTC)));
        return headers;
    }

    /** The tag of the schema itself. */
    String schemaTag(boolean compressed) {
        return tag(schema, Boolean.toString(compressed));
    }

    private static String tag(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return '"' + HexFormat.of().formatHex(digest.digest(), 0, 16) + '"';
    }

    /** Whether the client has the answer with this tag, which there is: a star stands for any. */
    boolean has(HttpServerRequest request, String tag) {
        return known(request).anyMatch(each -> each.equals(strong(tag)) || each.equals("*"));
    }

    /** Whether the client names this tag, so that it has had the answer. */
    boolean names(HttpServerRequest request, String tag) {
        return known(request).anyMatch(each -> each.equals(tag));
    }

    private static Stream<String> known(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(each -> strong(each.strip()));
    }

    /** Weak comparison (RFC 9110), which is that of conditional GET. */
    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    /** Whether there is anything to answer from. */
    boolean hasRelease() {
        return release.find().isPresent();
    }

    /** The headers of an answer that may be kept for a while. */
    Map<String, String> kept(String tag) {
        return Map.of(
                HttpHeaders.ETAG.toString(),
                tag,
                HttpHeaders.CACHE_CONTROL.toString(),
                fresh,
                HttpHeaders.VARY.toString(),
                VARY);
    }

    private static String canonical(GraphQLRequest request) {
        try {
            return CANONICAL.writeValueAsString(request.variables());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Variables that were JSON can't be written as JSON", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
