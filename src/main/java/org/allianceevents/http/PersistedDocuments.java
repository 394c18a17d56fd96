package org.allianceevents.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.pages.explore.TimelineQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Documents that clients name by their SHA-256 instead of sending them: by {@code documentId=sha256:…}, as the GraphQL over
 * HTTP specification has it, or by Apollo's {@code extensions.persistedQuery}, which also brings a document along the first
 * time. A hash that doesn't fit its document is refused. GraphiQL's examples, among them the README's, and what the explorer
 * asks are known from the start, and for ever.
 */
@ApplicationScoped
class PersistedDocuments {

    /** Characters of all documents that clients brought along; what was asked for least recently goes first. */
    private static final long MOST_CHARACTERS = 2_000_000;

    private static final Pattern ID = Pattern.compile("sha256:([0-9a-fA-F]{64})");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private static final String GRAPHIQL = "/META-INF/resources/graphiql/";

    /** What the explorer's pages and charts ask; of the timeline also what its script asks, on one line. */
    private static final List<String> EXPLORER = List.of(
            "charts/agreements-in-force",
            "charts/dataset",
            "charts/exercise-days",
            "charts/force-levels",
            "charts/forward-deployed",
            "pages/actor",
            "pages/actors",
            "pages/all-series",
            "pages/calendar",
            "pages/choose",
            "pages/digest",
            "pages/directory",
            "pages/event",
            "pages/events",
            "pages/explorer",
            "pages/find-actors",
            "pages/find-places",
            "pages/place",
            "pages/places",
            "pages/release",
            "pages/series",
            "pages/source",
            "pages/sources",
            "pages/timeline");

    private final List<String> examples = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final Cache<String, String> brought = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String hash, String document) -> document.length())
            .build();

    PersistedDocuments() {
        for (Object name : new JsonArray(file(GRAPHIQL + "examples.json"))) {
            examples.add(file(GRAPHIQL + "examples/" + name + ".graphql"));
        }
        examples.forEach(this::know);
        EXPLORER.forEach(name -> know(file("/" + name + ".graphql")));
        know(TimelineQuestion.DOCUMENT);
    }

    private void know(String document) {
        known.put(hash(document), document);
    }

    /** Those of the documents that are known from the start which need no variables. */
    List<String> examples() {
        return List.copyOf(examples);
    }

    /**
     * The document that a request means.
     *
     * @param documentId the parameter of that name
     * @param extensions of the request, in which Apollo's clients put the hash
     * @throws Refusal if the name means nothing, isn't known, or doesn't fit the document
     */
    @Nullable
    Object document(@Nullable Object query, @Nullable Object documentId, Map<String, Object> extensions) {
        if (documentId != null) {
            return byId(query, documentId);
        }
        if (extensions.get("persistedQuery") instanceof Map<?, ?> persisted) {
            return byHash(query, persisted);
        }
        return query;
    }

    private String byId(@Nullable Object query, Object documentId) {
        Matcher id = ID.matcher(String.valueOf(documentId));
        if (!id.matches()) {
            throw new Refusal(400, "documentId must be sha256: and 64 hexadecimal digits.");
        }
        if (query != null) {
            throw new Refusal(400, "Give query or documentId, not both.");
        }
        return find(id.group(1));
    }

    private String byHash(@Nullable Object query, Map<?, ?> persisted) {
        String hash = String.valueOf(persisted.get("sha256Hash"));
        if (!HASH.matcher(hash).matches()) {
            throw new Refusal(400, "extensions.persistedQuery.sha256Hash must be 64 hexadecimal digits.");
        }
        if (!(query instanceof String document) || document.isBlank()) {
            return find(hash);
        }
        if (!hash(document).equals(hash.toLowerCase(Locale.ROOT))) {
            throw new Refusal(400, "extensions.persistedQuery.sha256Hash is not the SHA-256 of query.");
        }
        brought.put(hash(document), document);
        return document;
    }

    private String find(String hash) {
        String key = hash.toLowerCase(Locale.ROOT);
        String document = known.containsKey(key) ? known.get(key) : brought.getIfPresent(key);
        if (document == null) {
            // Apollo's clients know this message, and send the document then.
            throw new Refusal(404, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return document;
    }

    static String hash(String document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String file(String name) {
        try (InputStream file = PersistedDocuments.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
