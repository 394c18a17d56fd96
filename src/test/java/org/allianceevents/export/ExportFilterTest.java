package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.allianceevents.testsupport.Api;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file holds is what the API finds with the same filter, in the same order. */
@QuarkusTest
class ExportFilterTest {

    static Stream<Arguments> filters() {
        return Stream.of(
                both("", ""),
                both("kind=MEETING", "kind: MEETING"),
                both("kind=exercise&kind=deployment", "kind: [EXERCISE, DEPLOYMENT]"),
                both("actor=us", "actor: { anyOf: \"us\" }"),
                both("actor=us-space-force&actor=us-navy", "actor: { anyOf: [\"us-space-force\", \"us-navy\"] }"),
                both("from=2020-01-01", "date: { from: \"2020-01-01\" }"),
                both("to=1980-12-31", "date: { to: \"1980-12-31\" }"),
                both("from=2023-01-01&to=2023-12-31", "date: { from: \"2023-01-01\", to: \"2023-12-31\" }"),
                both(
                        "from=2023-01-01&to=2024-12-31&match=starts",
                        "date: { from: \"2023-01-01\", to: \"2024-12-31\", match: STARTS }"),
                both(
                        "from=1978-01-01&to=1978-12-31&match=WITHIN",
                        "date: { from: \"1978-01-01\", to: \"1978-12-31\", match: WITHIN }"),
                both("domain=maritime", "domain: { anyOf: MARITIME }"),
                both("domain=MARITIME&domain=SPACE", "domain: { anyOf: [MARITIME, SPACE] }"),
                both("place=japan", "place: { anyOf: \"japan\" }"),
                both("series=keen-sword", "series: \"keen-sword\""),
                both("status=ONGOING", "status: ONGOING"),
                both("precision=YEAR&precision=DECADE&precision=MONTH", "precision: [YEAR, DECADE, MONTH]"),
                both("publisher=mofa", "source: { publisher: \"mofa\" }"),
                both("publisher=mofa&publisher=us-navy", "source: { publisher: [\"mofa\", \"us-navy\"] }"),
                both("updatedSince=2026-11-01", "updatedSince: \"2026-11-01\""),
                both("q=" + encoded("拡大抑止"), "text: \"拡大抑止\""),
                both("q=exercise+or+summit", "text: \"exercise or summit\""),
                both(
                        "kind=MEETING&actor=japan&from=1990-01-01&q=camp+david",
                        "kind: MEETING, actor: { anyOf: \"japan\" }, date: { from: \"1990-01-01\" }, text: \"camp david\""));
    }

    private static Arguments both(String parameters, String filter) {
        return Arguments.of(parameters, filter);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFileHoldsWhatTheApiFinds(String parameters, String filter) {
        List<String> expected = slugs(filter, "");

        assertThat(Download.csv("/events.csv?" + parameters).stream().map(row -> row.get("slug")))
                .containsExactlyElementsOf(expected);
        JsonNode json = Download.json("/events.json?" + parameters);
        assertThat(json.get("events").findValuesAsText("slug")).containsAll(expected);
        assertThat(json.get("events")).hasSize(expected.size());
        assertThat(Download.get("/events.jsonl?" + parameters).header("Alliance-Events-Count"))
                .isEqualTo(String.valueOf(expected.size()));
    }

    /** Every format that holds events, read by whoever reads it; a calendar has those that are known to the day. */
    @ParameterizedTest
    @MethodSource("filters")
    void everyFormatHoldsTheSameEvents(String parameters, String filter) throws IOException, FeedException {
        List<String> expected = slugs(filter, "");
        String query = "?" + parameters;

        assertThat(Download.text("/events.jsonl" + query).lines().map(Api::json).map(e -> e.get("slug")
                        .asText()))
                .as("JSON Lines")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Download.json("/events.geojson" + query).get("features").findValues("properties"))
                .as("GeoJSON")
                .extracting(properties -> properties.get("slug").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Download.json("/events.timeline.json" + query).get("events").findValuesAsText("unique_id"))
                .as("TimelineJS")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(new SyndFeedInput()
                        .build(new StringReader(Download.text("/events.atom" + query)))
                        .getEntries())
                .as("Atom")
                .extracting(entry -> entry.getUri().replaceFirst(".*/", ""))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Download.csv("/events.timeline.csv" + query))
                .as("TimelineJS's sheet")
                .hasSize(expected.size());
        assertThat(Biweekly.parse(Download.text("/events.ics" + query)).first().getEvents())
                .as("iCalendar")
                .extracting(event -> event.getUid().getValue().replaceFirst("@.*", ""))
                .containsExactlyInAnyOrderElementsOf(toTheDay(filter));
        assertThat(expected)
                .as("tables of parts")
                .containsAll(Download.csv("/participants.csv" + query).stream()
                        .map(row -> row.get("slug"))
                        .toList())
                .containsAll(Download.csv("/citations.csv" + query).stream()
                        .map(row -> row.get("slug"))
                        .toList());
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(Download.bytes("/events.xlsx" + query)))) {
            assertThat(book.getFirstSheet().read().stream().skip(1).map(row -> row.getCellText(0)))
                    .as("Excel")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> toTheDay(String filter) {
        return Api.data("{ events(filter: { and: [{ " + filter
                        + " }, { precision: DAY }] }, first: 100) { nodes { slug } } }")
                .at("/events/nodes")
                .findValuesAsText("slug");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aFileHasTheOrderThatTheApiHas(String parameters, String order) {
        assertThat(Download.csv("/events.csv?" + parameters).stream().map(row -> row.get("slug")))
                .containsExactlyElementsOf(slugs("text: \"japan\"", order));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                both("q=japan&sort=startDate", "{ field: START_DATE, direction: ASC }"),
                both("q=japan&sort=-title", "{ field: TITLE }"),
                both("q=japan&sort=-relevance", "{ field: RELEVANCE }"),
                both("q=japan&sort=-endDate&sort=title", "{ field: END_DATE }, { field: TITLE, direction: ASC }"));
    }

    private static List<String> slugs(String filter, String order) {
        JsonNode nodes = Api.data("{ events(filter: { " + filter + " }, orderBy: [" + order
                        + "], first: 100) { totalCount nodes { slug } } }")
                .at("/events");
        assertThat(nodes.get("nodes"))
                .as("the filter {%s} finds something, and all of it is on one page", filter)
                .hasSize(nodes.get("totalCount").asInt())
                .isNotEmpty();
        return StreamSupport.stream(nodes.get("nodes").spliterator(), false)
                .map(node -> node.get("slug").asText())
                .toList();
    }
}
