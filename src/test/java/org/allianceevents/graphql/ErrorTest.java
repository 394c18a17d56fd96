package org.allianceevents.graphql;

import static org.allianceevents.testsupport.Api.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, by which code, and in which words: {@code src/test/resources/errors.txt}, and some longer requests. */
@QuarkusTest
class ErrorTest {

    private static final Path TABLE = Path.of("src/test/resources/errors.txt");

    /** Java, SQL and the libraries' inner life. */
    private static final Pattern LEAK = Pattern.compile(
            "\\b(java|jakarta|graphql|org|io|com)\\.|Exception|SRGQL|oerc|Value\\{|(?i)\\bselect\\b|\\bjoin\\b|\\n\\s+at ");

    private static final String BY_FILTER = "query($v: EventFilter) { events(filter: $v) { totalCount } }";

    @Inject
    SampleDataset sample;

    @Inject
    DataSource database;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    record Refused(String query, String variables, List<String> errors) {

        /** A query, a JSON object if there are variables, and an error a line. */
        static Refused read(String block) {
            List<String> lines = block.lines().toList();
            boolean variables = lines.get(1).startsWith("{");
            return new Refused(
                    lines.get(0), variables ? lines.get(1) : "{}", lines.subList(variables ? 2 : 1, lines.size()));
        }
    }

    static Stream<Refused> refused() throws IOException {
        return Arrays.stream(Files.readString(TABLE).split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(Refused::read);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatWasWrong(Refused request) {
        assertThat(request.errors()).isNotEmpty();
        assertThat(errors(answer(request.query(), Api.json(request.variables()))))
                .as(request.query())
                .isEqualTo(request.errors());
    }

    @Test
    void listsAreNotEndless() {
        List<String> slugs = IntStream.range(0, 5000).mapToObj(i -> "a-" + i).toList();
        String problem = " has a number of values of 5000. At most 200 is accepted.";

        assertThat(errors(byFilter("actor", Map.of("anyOf", slugs))))
                .containsExactly("QUERY_TOO_COMPLEX v.actor.anyOf" + problem);
        assertThat(errors(byFilter("source", Map.of("anyOf", slugs))))
                .containsExactly("QUERY_TOO_COMPLEX v.source.anyOf" + problem);
        assertThat(errors(byFilter("or", Collections.nCopies(5000, Map.of()))))
                .containsExactly("QUERY_TOO_COMPLEX v.or" + problem);
        assertThat(errors(byFilter("text", "x".repeat(501))))
                .containsExactly("BAD_USER_INPUT filter.text: the text has 501 characters, at most 500 are accepted.");
        assertThat(errors(answer(
                        "query($v: [ID!]!) { nodes(ids: $v) { id } }",
                        Map.of("v", Collections.nCopies(101, "actor:us")))))
                .containsExactly("BAD_USER_INPUT ids: 101 identifiers were given, at most 100 are accepted.");
        assertThat(answer(
                                "query($v: [ID!]!) { nodes(ids: $v) { id } }",
                                Map.of("v", Collections.nCopies(100, "actor:us")))
                        .at("/data/nodes"))
                .hasSize(100);
    }

    @Test
    void filtersAreNotNestedWithoutEnd() {
        String path = "filter" + ".and[0]".repeat(8);

        assertThat(answer(BY_FILTER, Map.of("v", nested(7))).path("errors")).isEmpty();
        assertThat(errors(answer(BY_FILTER, Map.of("v", nested(8)))))
                .containsExactly("BAD_USER_INPUT " + path + ": filters are nested more than 8 deep.");
        assertThat(errors(answer(BY_FILTER, Map.of("v", nested(45)))))
                .containsExactly("BAD_USER_INPUT " + path + ": filters are nested more than 8 deep.");
        assertThat(errors(answer(BY_FILTER, Map.of("v", nested(300)))))
                .containsExactly("BAD_REQUEST The body is nested more than 100 deep, or a number in it is too long.");
        String literal = "{ not: ".repeat(300) + "{}" + " }".repeat(300);
        assertThat(errors(answer("{ events(filter: " + literal + ") { totalCount } }")))
                .containsExactly("GRAPHQL_PARSE_FAILED The document is nested too deep.");
    }

    @Test
    void documentsAreNotEndless() {
        assertThat(errors(answer("{" + " domains { name }".repeat(5000) + "}")))
                .containsExactly(
                        "QUERY_TOO_COMPLEX The document has more tokens than can be read. At most 5000 is accepted.");
    }

    /** Of a document that is wrong in many places, and of fields that all fail: more would say nothing new. */
    @Test
    void anAnswerHasFiveErrorsAtMost() {
        String wrong = IntStream.range(0, 9).mapToObj(i -> "nothing" + i).collect(Collectors.joining(" "));
        String failing = IntStream.range(0, 9)
                .mapToObj(i -> "a" + i + ": events(first: -" + (i + 1) + ") { totalCount }")
                .collect(Collectors.joining(" "));

        assertThat(errors(answer("{ dataset { " + wrong + " } }"))).hasSize(5).allSatisfy(error -> assertThat(error)
                .startsWith("GRAPHQL_VALIDATION_FAILED "));
        assertThat(errors(answer("{ " + failing + " }"))).hasSize(5).allSatisfy(error -> assertThat(error)
                .startsWith("BAD_USER_INPUT first: "));
    }

    @Test
    void namesTheOperationThatIsMissing() {
        Map<String, Object> body = Map.of("query", "query A { domains { name } }", "operationName", "C");

        assertThat(errors(Api.post(body))).containsExactly("GRAPHQL_VALIDATION_FAILED Unknown operation named 'C'.");
    }

    /** Values that no page can have returned, but in the form of a cursor. */
    @ParameterizedTest
    @MethodSource("forged")
    void forgedCursorsAreRefused(String order, String place) {
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((order + " DESC\u001f" + place).getBytes(StandardCharsets.UTF_8));
        JsonNode answer = answer(
                "query($v: String, $o: EventOrderField!) { events(filter: { text: \"Japan\" }, after: $v,"
                        + " orderBy: [{ field: $o }]) { nodes { slug } } }",
                Map.of("v", cursor, "o", order));

        assertThat(errors(answer)).singleElement().asString().startsWith("BAD_USER_INPUT after: \"" + cursor);
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                        "START_DATE|yesterday\u001fa",
                        "START_DATE|2023-01-01",
                        "START_DATE|2023-01-01\u001fa\u001fb",
                        "START_DATE|+999999999-12-31\u001fa",
                        "END_DATE|-999999999-01-01\u001fa",
                        "TITLE|a\0b\u001fa",
                        "RELEVANCE|much\u001fa",
                        "RELEVANCE|NaN\u001fa")
                .map(line -> line.split("\\|"))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    /** What fails here is told to the log, by an identifier that the client gets, and to nobody else. */
    @Test
    void whatFailsHereStaysHere() throws SQLException {
        execute("alter table event_domain rename to event_domain_gone");
        try {
            JsonNode answer = answer("{ events(filter: { domain: { anyOf: [SPACE, CYBER] } }) { totalCount } }");

            assertThat(errors(answer)).singleElement().asString().startsWith("INTERNAL Something went wrong here");
            JsonNode error = answer.at("/errors/0");
            assertThat(error.at("/extensions/id").asText()).hasSize(36);
            assertThat(error.get("message").asText())
                    .contains(error.at("/extensions/id").asText());
            assertThat(answer.get("data").isNull()).isTrue();
        } finally {
            execute("alter table event_domain_gone rename to event_domain");
        }
        assertThat(Api.data("{ events(filter: { domain: { anyOf: [SPACE] } }) { totalCount } }")
                        .at("/events/totalCount")
                        .asInt())
                .isEqualTo(3);
    }

    private static JsonNode byFilter(String field, Object value) {
        return answer(BY_FILTER, Map.of("v", Map.of(field, value)));
    }

    private static Map<String, Object> nested(int depth) {
        return depth == 0 ? Map.of() : Map.of("and", List.of(nested(depth - 1)));
    }

    /** Each error by its code and message, which give nothing away. */
    private static List<String> errors(JsonNode answer) {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : answer.path("errors")) {
            String message = error.get("message").asText();
            assertThat(message).doesNotContainPattern(LEAK);
            errors.add(error.at("/extensions/code").asText() + " " + message);
        }
        return errors;
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }
}
