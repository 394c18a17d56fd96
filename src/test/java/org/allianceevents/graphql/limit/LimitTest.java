package org.allianceevents.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LimitTest {

    private static final String EVENT = "nodes { slug title participants { actor { name } } }";

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a number of aliases", "{ " + repeat(500, i -> "a" + i + ": dataset { version }") + " }"),
                Arguments.of("a number of tokens", "{ dataset { " + repeat(6000, i -> "version") + " } }"),
                Arguments.of("a number of root fields", "{ " + repeat(500, i -> "dataset { version }") + " }"),
                Arguments.of("a depth", nested(40, "{ actor(slug: \"us\")", " { parents")),
                Arguments.of("a depth", nested(60, "{ __schema { types", " { ofType")),
                Arguments.of("a number of fields", doublingFragments(24)),
                Arguments.of(
                        "a number of directives",
                        "{ dataset { " + repeat(101, i -> "version @include(if: true)") + " } }"),
                Arguments.of(
                        "a number of values",
                        "{ events(filter: { series: [" + repeat(201, i -> "\"s\"") + "] }) { totalCount } }"),
                Arguments.of(
                        "a number of objects",
                        "{ events(filter: { or: [" + repeat(150, i -> "{ not: {} }") + "] }) { totalCount } }"),
                Arguments.of(
                        "a number of searches for text",
                        "{ events(filter: { or: [" + repeat(21, i -> "{ text: \"a\" }") + "] }) { totalCount } }"),
                Arguments.of("a number of digits", "{ events(first: " + "9".repeat(101) + ") { totalCount } }"),
                Arguments.of("a number of digits", "{ events(first: # a\r" + "9".repeat(101) + ") { totalCount } }"),
                Arguments.of(
                        "a number of digits",
                        "{ event(slug: \"\"\"\\\"\"\"  \"\"\") { id } events(first: " + "9".repeat(101)
                                + ") { totalCount } }"),
                Arguments.of(
                        "a number of root fields",
                        "{ ...F dataset { version } } fragment F on Query { "
                                + repeat(20, i -> "a" + i + ": dataset { version }") + " }"),
                Arguments.of("a cost", "{ actors(first: 100) { nodes { events(first: 100) { " + EVENT + " } } } }"),
                Arguments.of(
                        "a cost",
                        "{ events(first: 100) { nodes { participants { actor { events(first: 100) { " + EVENT
                                + " } } } } } }"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesWhatWouldCostTooMuch(String limit, String query) {
        JsonPath answer = ask(query, Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.getString("errors[0].extensions.limit")).isEqualTo(limit);
        assertThat(answer.getLong("errors[0].extensions.requested"))
                .isGreaterThan(answer.getLong("errors[0].extensions.maximum"));
        assertThat(answer.getMap("data")).isNull();
    }

    @Test
    void pageSizesInVariablesCount() {
        String query = "query($n: Int) { actors(first: $n) { nodes { events(first: $n) { " + EVENT + " } } } }";

        assertThat(ask(query, Map.of("n", 100)).getString("errors[0].extensions.limit"))
                .isEqualTo("a cost");
        assertThat(ask(query, Map.of("n", 10)).getList("errors")).isNull();
    }

    /** Whoever gives null gives nothing: the page is then as large as {@code first} says. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "$l"})
    void aLastOfNullHidesNoFirst(String last) {
        String page = "(first: 100, last: " + last + ")";
        String query = (last.equals("$l") ? "query($l: Int) " : "") + "{ actors" + page + " { nodes { events" + page
                + " { " + EVENT + " } } } }";

        assertThat(ask(query, Map.of()).getString("errors[0].extensions.limit")).isEqualTo("a cost");
    }

    /** It counts all that a filter finds, not what is on a page: nothing on it is no reason to be had for nothing. */
    @Test
    void aFacetCostsWhateverThePageIs() {
        String facets = "facets { actors(first: 100) { count } publishers(first: 100) { count } }";
        long ofNone = cost("{ events(first: 0) { " + facets + " } }");

        assertThat(ofNone).isBetween(15_000L, 20_000L);
        assertThat(cost("{ events(first: 100) { " + facets + " } }")).isEqualTo(ofNone);
        assertThat(limitOf("{ " + repeat(4, i -> "a" + i + ": events(first: 0) { " + facets + " }") + " }"))
                .isEqualTo("a cost");
        assertThat(limitOf("{ actors(first: 100) { nodes { events(first: 0) { " + facets + " } } } }"))
                .isEqualTo("a cost");
        assertThat(cost("{ actors(first: 100) { nodes { events(first: 0) { facets { kinds { count } } } } } }"))
                .isLessThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ field: RELEVANCE }", "[{ field: START_DATE }, { field: RELEVANCE }]", "$o", "[$one]"})
    void anOrderByRelevanceCosts(String order) {
        String query = "query($o: [EventOrder!], $one: EventOrder!) { "
                + repeat(
                        6,
                        i -> "a" + i + ": events(filter: { text: \"Japan\" }, first: 1, orderBy: " + order
                                + ") { totalCount }")
                + " b: events(orderBy: $o, first: 0) { totalCount } c: events(orderBy: [$one], first: 0) { totalCount } }";
        Map<String, String> byRelevance = Map.of("field", "RELEVANCE");
        Map<String, String> byDate = Map.of("field", "START_DATE");

        JsonPath dear = ask(query, Map.of("o", List.of(byRelevance), "one", byRelevance));
        assertThat(dear.getString("errors[0].extensions.limit")).isEqualTo("a cost");
        if (order.contains("$")) {
            assertThat(ask(query, Map.of("o", List.of(byDate), "one", byDate)).getLong("extensions.cost.requested"))
                    .isLessThan(100);
        }
    }

    /** Each takes a statement, however little is on its page. */
    @Test
    void searchesWithinAnotherCost() {
        String search = "events(first: 1, filter: { date: { from: \"1951-01-01\" } }) { totalCount }";

        assertThat(cost("{ actors(first: 100) { nodes { " + search + " } } }")).isBetween(5_000L, 6_000L);
        assertThat(limitOf("{ actors(first: 100) { nodes { " + repeat(28, i -> "a" + i + ": " + search) + " } } }"))
                .isEqualTo("a cost");
        assertThat(limitOf("{ "
                        + repeat(
                                20,
                                i -> "a" + i + ": events(first: 100) { nodes { participants { actor { " + search
                                        + " } } } }")
                        + " }"))
                .isEqualTo("a cost");
    }

    @Test
    void whatIsCountedOnceCostsOnce() {
        assertThat(cost("{ events(first: 100) { totalCount pageInfo { endCursor hasNextPage } } }"))
                .isEqualTo(5);
        assertThat(
                        cost(
                                "{ events(first: 100) { ...P } } fragment P on EventConnection { totalCount ... { nodes { slug } } }"))
                .isEqualTo(cost("{ events(first: 100) { totalCount nodes { slug } } }"))
                .isEqualTo(202);
    }

    private static long cost(String query) {
        return ask(query, Map.of()).getLong("extensions.cost.requested");
    }

    private static String limitOf(String query) {
        return ask(query, Map.of()).getString("errors[0].extensions.limit");
    }

    /** What is refused costs the database nothing. */
    @Test
    void theCostIsKnownBeforeAnyStatement() {
        sample.load();
        String dear = "{ actors(first: 100) { nodes { events(first: 100) { " + EVENT + " } } } }";
        ask(dear, Map.of());
        statements.clear();

        assertThat(ask(dear, Map.of()).getString("errors[0].extensions.limit")).isEqualTo("a cost");
        assertThat(statements.ofSearch()).isEmpty();
        assertThat(statements.ofCatalog()).isEmpty();
        assertThat(statements.sentForEvents()).isEmpty();

        ask("{ events(first: 3, filter: { text: \"Japan\" }) { " + EVENT + " } }", Map.of());
        assertThat(statements.ofSearch()).isNotEmpty();
    }

    @Test
    void listsInVariablesCount() {
        String query = "query($f: EventFilter) { events(filter: $f) { totalCount } }";
        List<String> slugs = IntStream.range(0, 201).mapToObj(i -> "s" + i).toList();

        JsonPath answer = ask(query, Map.of("f", Map.of("and", List.of(Map.of("series", slugs)))));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.getString("errors[0].extensions.limit")).isEqualTo("a number of values");
    }

    @Test
    void partsOfFiltersCount() {
        String query = "query($f: EventFilter) { events(filter: $f) { totalCount } }";
        List<Object> parts =
                List.of(Collections.nCopies(15, Map.of("disputed", true)).toArray());
        Map<String, Object> many = Map.of("or", Collections.nCopies(14, Map.of("or", parts)));

        assertThat(ask(query, Map.of("f", many)).getString("errors[0].extensions.limit"))
                .isEqualTo("a number of objects");
        assertThat(ask(query, Map.of("f", Map.of("or", parts))).getList("errors"))
                .isNull();
    }

    @Test
    void searchesInVariablesCount() {
        String query = "query($f: EventFilter) { events(filter: $f) { totalCount } }";
        List<Object> searches =
                List.of(Collections.nCopies(21, Map.of("text", "a")).toArray());

        assertThat(ask(query, Map.of("f", Map.of("or", searches))).getString("errors[0].extensions.limit"))
                .isEqualTo("a number of searches for text");
        assertThat(ask(query, Map.of("f", Map.of("or", searches.subList(0, 20))))
                        .getList("errors"))
                .isNull();
    }

    @Test
    void digitsInStringsAndCommentsAreNoNumbers() {
        String digits = "9".repeat(101);
        String query = "{ events(filter: { text: \"\\\"" + digits + "\" }) { totalCount } # " + digits + "\n"
                + " actors(filter: { text: \"\"\"a \" " + digits + " \"\"\" }) { totalCount } }";

        assertThat(ask(query, Map.of()).getList("errors")).isNull();
    }

    @Test
    void theCostIsTold() {
        JsonPath answer = ask("{ events(first: 7) { nodes { slug title } } }", Map.of());
        assertThat(answer.getLong("extensions.cost.requested")).isBetween(14L, 24L);
        assertThat(answer.getLong("extensions.cost.maximum")).isEqualTo(50_000);

        JsonPath refused = ask("{ actors(first: 100) { nodes { events(first: 100) { " + EVENT + " } } } }", Map.of());
        assertThat(refused.getLong("extensions.cost.requested"))
                .isEqualTo(refused.getLong("errors[0].extensions.requested"));
    }

    @Test
    void fragmentsThatSpreadThemselvesAreInvalid() {
        JsonPath answer =
                ask("{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }", Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void introspectionAndALargePageAreWithinTheLimits() {
        String rich =
                "{ events(first: 100) { totalCount nodes { slug title titleJa summary status startDate endDate edtf domains"
                        + " participants { role office actor { slug name nameJa } representing { name } } places { name latitude longitude }"
                        + " figures { measure unit scope value claims { value source { publisher } } }"
                        + " citations { supports source { title url publisher publishedOn } } relations { type event { slug } } } } }";

        assertThat(ask(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).getList("errors"))
                .isNull();
        assertThat(ask(rich, Map.of()).getList("errors")).isNull();
    }

    private static JsonPath ask(String query, Map<String, Object> variables) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(" "));
    }

    private static String nested(int depth, String open, String inner) {
        long braces = open.chars().filter(c -> c == '{').count();
        return open + inner.repeat(depth) + " { name }" + " }".repeat(depth + (int) braces);
    }

    private static String doublingFragments(int levels) {
        String doubling =
                repeat(levels, i -> "fragment F" + i + " on Dataset { ...F" + (i + 1) + " ...F" + (i + 1) + " }");
        return "{ dataset { ...F0 } } " + doubling + " fragment F" + levels + " on Dataset { version }";
    }
}
