package org.allianceevents.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request that nobody sends who wants an answer.
 *
 * @param parameters what follows the endpoint's address
 * @param body null for a GET request
 * @param status of the answer that it gets
 * @param code of the error in it; empty if there is none
 */
record Attack(String name, String parameters, byte @Nullable [] body, @Nullable String type, int status, String code) {

    private static final String JSON = "application/json";

    /** Where the document begins within a body. */
    private static final String QUERY = "\"query\": \"";

    private static final AtomicLong MARKS = new AtomicLong();

    private static final String TOO_COMPLEX = "QUERY_TOO_COMPLEX";
    private static final String INVALID = "GRAPHQL_VALIDATION_FAILED";
    private static final String BAD_REQUEST = "BAD_REQUEST";

    private static final String DEEP = "actor { events(first: 5) { nodes { participants { ";

    static final List<Attack> ALL = List.of(
            query(
                    "1,000 aliases",
                    "{ " + repeat(1000, i -> "a" + i + ": dataset { version }") + " }",
                    400,
                    TOO_COMPLEX),
            query("500 repeated fields", "{ events { nodes { " + repeat(500, i -> "title") + " } } }", 200, ""),
            query(
                    "actors of events of actors of events",
                    "{ events { nodes { participants { " + DEEP.repeat(4) + "role" + " }".repeat(3 + 4 * 4) + " }",
                    400,
                    TOO_COMPLEX),
            query("relations seven deep", related(7, "id"), 400, TOO_COMPLEX),
            query(
                    "thirty summaries of relations four deep",
                    related(4, repeat(30, i -> "a" + i + ": summary")),
                    400,
                    TOO_COMPLEX),
            query("10,000 tokens", "{ dataset { " + repeat(10_000, i -> "version") + " } }", 400, TOO_COMPLEX),
            query(
                    "fragments in a circle",
                    "{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }",
                    400,
                    INVALID),
            query(
                    "introspection 60 deep",
                    "{ __schema { types" + " { ofType".repeat(60) + " { name }" + " }".repeat(60) + " } }",
                    400,
                    TOO_COMPLEX),
            query(
                    "introspection of fields of types of fields",
                    "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                    400,
                    "BAD_USER_INPUT"),
            post(
                    "1 MB of white space",
                    json("{ dataset { version } }" + " ".repeat(1_000_000)),
                    JSON,
                    413,
                    BAD_REQUEST),
            post("a body of 12 MB", json("#" + "x".repeat(12_000_000)), JSON, 413, BAD_REQUEST),
            query("90 kB of white space", "{ dataset { version } }" + " ".repeat(90_000), 200, ""),
            query("first: 2147483647", "{ events(first: 2147483647) { nodes { title } } }", 400, TOO_COMPLEX),
            query("first: 1e999999999", "{ events(first: 1e999999999) { nodes { title } } }", 400, INVALID),
            query(
                    "first: 90,000 nines",
                    "{ events(first: " + "9".repeat(90_000) + ") { totalCount } }",
                    400,
                    TOO_COMPLEX),
            post(
                    "a variable of 1e999999999",
                    "{\"query\": \"query($n: Int) { events(first: $n) { totalCount } }\", \"variables\": {\"n\": 1e999999999}}",
                    JSON,
                    400,
                    "BAD_USER_INPUT"),
            filter("5,000 slugs", "{\"series\": [" + list(5000, i -> "\"s" + i + "\"") + "]}", 400, TOO_COMPLEX),
            filter(
                    "200 unknown slugs",
                    "{\"series\": [" + list(200, i -> "\"s" + i + "\"") + "]}",
                    200,
                    "BAD_USER_INPUT"),
            filter(
                    "58 searches for text at once",
                    "{\"or\": [" + list(58, i -> "{\"text\": \"treaty OR security -agreement " + i + "\"}") + "]}",
                    400,
                    TOO_COMPLEX),
            filter(
                    "20 searches for text at once",
                    "{\"or\": [" + list(20, i -> "{\"text\": \"treaty OR security -agreement " + i + "\"}") + "]}",
                    200,
                    ""),
            query(
                    "20 times all facets of a search",
                    "{ " + repeat(20, i -> "a" + i + ": " + facetsOfSearch(i)) + " }",
                    400,
                    TOO_COMPLEX),
            query("all facets of a search", "{ " + facetsOfSearch(1) + " }", 200, ""),
            query(
                    "facets of the events of each actor",
                    "{ actors(first: 100) { nodes { " + facetsOfSearch(1) + " } } }",
                    400,
                    TOO_COMPLEX),
            query(
                    "2,800 searches within one",
                    "{ actors(first: 100) { nodes { " + repeat(28, Attack::search) + " } } }",
                    400,
                    TOO_COMPLEX),
            query(
                    "200 searches within one",
                    "{ actors(first: 100) { nodes { " + repeat(2, Attack::search) + " } } }",
                    200,
                    ""),
            query(
                    "20 orders by relevance",
                    "{ " + repeat(20, i -> "a" + i + ": " + byRelevance(i)) + " }",
                    400,
                    TOO_COMPLEX),
            query("2 orders by relevance", "{ " + repeat(2, i -> "a" + i + ": " + byRelevance(i)) + " }", 200, ""),
            filter("500 words", "{\"text\": \"" + repeat(166, i -> "ab") + "\"}", 200, ""),
            post("a body of text/plain", json("{ dataset { version } }"), "text/plain", 415, BAD_REQUEST),
            post("a form", "query=%7B+dataset+%7D", "application/x-www-form-urlencoded", 415, BAD_REQUEST),
            post("a batch", "[" + json("{ dataset { version } }") + "]", JSON, 400, BAD_REQUEST),
            post(
                    "variables: [1]",
                    "{\"query\": \"{ dataset { version } }\", \"variables\": [1]}",
                    JSON,
                    400,
                    BAD_REQUEST),
            post("50,000 opening brackets", "[".repeat(50_000), JSON, 400, BAD_REQUEST),
            filter("NUL in a text", "{\"text\": \"a\\u0000b\"}", 200, "BAD_USER_INPUT"),
            filter("NUL in a slug", "{\"series\": [\"a\\u0000b\"]}", 200, "BAD_USER_INPUT"),
            filter("half of a surrogate pair", "{\"text\": \"a\\ud83d b\"}", 200, "BAD_USER_INPUT"),
            filter("what LIKE understands", "{\"text\": \"%_%\\\\%' OR 1=1 --\"}", 200, ""),
            filter("what a tsquery understands", "{\"text\": \"a & | ! ( <-> :* ) 'b':A\"}", 200, ""),
            query(
                    "a forged cursor",
                    "{ events(after: \"" + "e30".repeat(30) + "\") { totalCount nodes { slug } } }",
                    200,
                    "BAD_USER_INPUT"),
            query(
                    "a cursor of 80 kB",
                    "{ events(after: \"" + "A".repeat(80_000) + "\") { nodes { slug } } }",
                    200,
                    "BAD_USER_INPUT"),
            get("a mutation by GET", "mutation { dataset { version } }", 405, BAD_REQUEST),
            post(
                    "a wrong hash",
                    "{\"query\": \"{ dataset { version } }\", \"extensions\": {\"persistedQuery\": {\"version\": 1,"
                            + " \"sha256Hash\": \"" + "0".repeat(64) + "\"}}}",
                    JSON,
                    400,
                    BAD_REQUEST),
            query("fragments that double", doubling(24), 400, TOO_COMPLEX),
            query(
                    "3,000 fields that merge",
                    "{ events { nodes { " + repeat(140, i -> "participants { actor { name slug kind } }") + " } } }",
                    200,
                    ""));

    private static String facetsOfSearch(int i) {
        return "events(filter: { text: \"" + broad(i) + "\" }, first: 0) { facets { kinds { count } domains { count }"
                + " statuses { count } actors(first: 100) { count } places(first: 100) { count } series(first: 100) { count }"
                + " publishers(first: 100) { count } } }";
    }

    private static String byRelevance(int i) {
        return "events(filter: { text: \"" + broad(i)
                + "\" }, first: 1, orderBy: { field: RELEVANCE }) { nodes { slug } }";
    }

    private static String search(int i) {
        return "a" + i + ": events(filter: { date: { from: \"19" + (50 + i) + "-01-01\" } }, first: 1) { totalCount }";
    }

    /** Finds nearly all events, and by no two numbers by the same words. */
    private static String broad(int i) {
        return "Japan OR US OR minister OR x" + i;
    }

    static Attack query(String name, String document, int status, String code) {
        return post(name, json(document), JSON, status, code);
    }

    private static Attack filter(String name, String filter, int status, String code) {
        String query = "query($f: EventFilter) { events(filter: $f) { totalCount } }";
        return post(name, "{\"query\": \"" + query + "\", \"variables\": {\"f\": " + filter + "}}", JSON, status, code);
    }

    private static Attack post(String name, String body, String type, int status, String code) {
        return new Attack(name, "", body.getBytes(StandardCharsets.UTF_8), type, status, code);
    }

    private static Attack get(String name, String document, int status, String code) {
        return new Attack(
                name, "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8), null, null, status, code);
    }

    /** The same with a document that nobody has sent before: one that is known already costs less. */
    Attack anew() {
        String mark = "#" + MARKS.incrementAndGet();
        if (body == null) {
            return new Attack(
                    name, parameters + URLEncoder.encode(mark, StandardCharsets.UTF_8), null, type, status, code);
        }
        String marked = new String(body, StandardCharsets.UTF_8).replaceFirst(QUERY, "$0" + mark + "\\\\n");
        return new Attack(name, parameters, marked.getBytes(StandardCharsets.UTF_8), type, status, code);
    }

    /** Whether it is refused, and small enough for thousands of them within a test. */
    boolean isBad() {
        return !code.isEmpty() && (body == null || body.length < 20_000);
    }

    private static String json(String document) {
        return "{\"query\": \"" + document.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private static String doubling(int levels) {
        return "{ dataset { ...F0 } }"
                + repeat(levels, i -> "fragment F" + i + " on Dataset { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                + " fragment F" + levels + " on Dataset { version }";
    }

    /** What the event with most relations leads to. */
    private static String related(int levels, String fields) {
        return "{ event(slug: \"1960-01-19-status-of-forces-agreement\") { " + "relations { event { ".repeat(levels)
                + fields + " } }".repeat(levels) + " } }";
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(" "));
    }

    private static String list(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(","));
    }
}
