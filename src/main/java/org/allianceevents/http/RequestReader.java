package org.allianceevents.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.codec.http.HttpUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.allianceevents.graphql.GraphQLRequest;
import org.jspecify.annotations.Nullable;

/** Reads a request from the parameters of a GET or the body of a POST. */
@ApplicationScoped
class RequestReader {

    /** Several times what a filter can need; a thousand levels of input would overflow the stack in execution. */
    private static final int DEEPEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final PersistedDocuments documents;

    RequestReader(PersistedDocuments documents) {
        this.documents = documents;
    }

    /** @throws Refusal if there is no request in it */
    GraphQLRequest get(RoutingContext context) {
        MultiMap parameters = context.queryParams();
        return request(
                one("query", parameters),
                one("documentId", parameters),
                one("operationName", parameters),
                object("variables", parsed("variables", parameters)),
                object("extensions", parsed("extensions", parameters)));
    }

    /** Of two, a cache or a firewall before us may have read the other one. */
    private static @Nullable String one(String name, MultiMap parameters) {
        if (parameters.getAll(name).size() > 1) {
            throw new Refusal(400, name + " is given more than once.");
        }
        return parameters.get(name);
    }

    private static @Nullable Object parsed(String name, MultiMap parameters) {
        String text = one(name, parameters);
        return text == null || text.isEmpty() ? null : parse(name, text);
    }

    /** @throws Refusal if there is no request in it */
    GraphQLRequest post(RoutingContext context) {
        checkType(context.request());
        Object body = parse("The body", text(context.body().buffer()));
        if (body instanceof List) {
            throw new Refusal(400, "Batches are not accepted. Send one request at a time.");
        }
        if (!(body instanceof Map<?, ?> map)) {
            throw new Refusal(400, "The body must be a JSON object with the key query.");
        }
        return request(
                map.get("query"),
                map.get("documentId"),
                map.get("operationName"),
                object("variables", map.get("variables")),
                object("extensions", map.get("extensions")));
    }

    private static void checkType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !isJson(HttpUtil.getMimeType(type))) {
            throw new Refusal(415, "The body must be application/json.");
        }
        CharSequence charset = HttpUtil.getCharsetAsSequence(type);
        if (charset != null && !charset.toString().replace("\"", "").equalsIgnoreCase("utf-8")) {
            throw new Refusal(415, "The body must be in UTF-8.");
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(415, "The body must come as it is, without a Content-Encoding.").allowNoEncoding();
        }
    }

    /** A parser of bytes would guess their encoding, and take more for UTF-8 than is. */
    private static String text(@Nullable Buffer body) {
        try {
            String text = body == null
                    ? ""
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body.getBytes()))
                            .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The body is not in UTF-8.");
        }
    }

    private static boolean isJson(@Nullable CharSequence type) {
        return type != null && type.toString().strip().equalsIgnoreCase("application/json");
    }

    private GraphQLRequest request(
            @Nullable Object query,
            @Nullable Object documentId,
            @Nullable Object operationName,
            Map<String, Object> variables,
            Map<String, Object> extensions) {
        Object document = documents.document(query, documentId, extensions);
        if (!(document instanceof String text) || text.isBlank()) {
            throw new Refusal(400, "query must be a string that holds a GraphQL document.");
        }
        if (operationName != null && !(operationName instanceof String)) {
            throw new Refusal(400, "operationName must be a string.");
        }
        String name = (String) operationName;
        return new GraphQLRequest(text, name == null || name.isEmpty() ? null : name, variables, extensions);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String key, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new Refusal(400, key + " must be a JSON object.");
    }

    private static @Nullable Object parse(String what, String text) {
        if (text.isEmpty()) {
            throw new Refusal(400, what + " is empty; a JSON object is needed.");
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (StreamConstraintsException e) {
            throw new Refusal(400, what + " is nested more than " + DEEPEST + " deep, or a number in it is too long.");
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Refusal(400, what + " is not valid JSON" + where + ".");
        }
    }
}
