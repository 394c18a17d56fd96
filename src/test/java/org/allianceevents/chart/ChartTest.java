package org.allianceevents.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The charts show what the API says, mark by mark. */
@QuarkusTest
class ChartTest {

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @ParameterizedTest
    @EnumSource
    void isAPictureThatNamesItsReleaseAndMayBeKept(ChartName name) throws Exception {
        Response answer = given().get("/charts/" + name.path() + ".svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/svg+xml; charset=utf-8");
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=");
        assertThat(texts(svg(answer), "text")).anyMatch(text -> text.contains("release 2026.11.0"));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/charts/" + name.path() + ".svg")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @EnumSource
    void speaksJapanese(ChartName name) throws Exception {
        Document svg = svg(given().get("/charts/" + name.path() + ".svg?lang=ja"));

        assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo("ja");
        assertThat(texts(svg, "text").get(0)).containsPattern("[\\p{IsHan}]");
    }

    @Test
    void hasABarForEachYearAndDomainWithExercises() throws Exception {
        JsonPath data = ask(
                """
                { maritime: timeline(filter: { kind: EXERCISE, status: [COMPLETED, ONGOING], precision: DAY,
                      domain: { anyOf: MARITIME }, date: { from: "1980-01-01" } }) { days } }""");
        long maritime = data.getList("data.maritime.days", Integer.class).stream()
                .filter(days -> days > 0)
                .count();

        List<String> bars = texts(svg(given().get("/charts/exercise-days.svg")), "title");

        assertThat(maritime).isPositive();
        assertThat(bars)
                .hasSizeGreaterThanOrEqualTo((int) maritime)
                .allMatch(bar -> bar.matches("\\d{4}: \\d+ days, \\d+ exercises"));
    }

    @Test
    void hasADotForEachFigure() throws Exception {
        List<Map<String, Object>> levels =
                ask("{ forceLevels { asOf area service personnel } }").getList("data.forceLevels");

        List<String> dots = texts(svg(given().get("/charts/force-levels.svg")), "title");

        List<String> totals = levels.stream()
                .filter(level -> level.get("service").equals("TOTAL")
                        && level.get("area").equals("Japan"))
                .map(level -> "Total, %s: %,d".formatted(level.get("asOf"), (Integer) level.get("personnel")))
                .toList();
        assertThat(totals).isNotEmpty();
        assertThat(dots).containsAll(totals);
    }

    @Test
    void hasABarForEachLongStay() throws Exception {
        List<String> bars = texts(svg(given().get("/charts/forward-deployed.svg")), "title");

        assertThat(bars).contains("USS Ronald Reagan, 2015-10-01/2024-05-16", "USS George Washington, 2024-11-22/..");
    }

    @ParameterizedTest
    @CsvSource({
        "lang=fr, 'fr is not a value of lang. Accepted: en or ja, once.'",
        "lang=en&lang=ja, 'en, ja is not a value of lang. Accepted: en or ja, once.'",
        "size=3, There is no parameter size here. Accepted: lang.",
    })
    void saysWhatIsAccepted(String query, String message) {
        Response answer = given().get("/charts/force-levels.svg?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message")).isEqualTo(message);
        assertThat(given().post("/charts/force-levels.svg").statusCode()).isEqualTo(405);
    }

    private static JsonPath ask(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }

    private static Document svg(Response answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
    }

    private static List<String> texts(Document svg, String tag) {
        NodeList nodes = svg.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
