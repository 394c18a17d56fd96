package org.allianceevents.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What browsers, gateways and tools are told about a file. */
@QuarkusTest
class ExportHeadersTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @ParameterizedTest
    @EnumSource
    void everyFileSaysWhatItIs(ExportFile file) {
        Response response = Download.get("/" + file.path());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(file.mediaType());
        assertThat(response.header("Alliance-Events-Release")).isEqualTo("2026.11.0");
        // A workbook tells when it was written, so that two of them are alike but not the same.
        assertThat(response.header("ETag")).matches((file == ExportFile.EVENTS_XLSX ? "W/" : "") + "\"[0-9a-f]{32}\"");
        assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=60");
        assertThat(response.header("Vary")).contains("Accept-Encoding");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.header("Access-Control-Expose-Headers")).contains("alliance-events-release");
        assertThat(response.header("Content-Disposition")).contains("filename=\"alliance-events-2026.11.0");
        ZonedDateTime modified =
                ZonedDateTime.parse(response.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(modified).isBefore(ZonedDateTime.now().plusMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({
        "/events.csv,attachment; filename=\"alliance-events-2026.11.0.csv\"",
        "/events.csv?kind=EXERCISE&from=1990-01-01&sort=title,attachment; filename=\"alliance-events-2026.11.0-exercise-from-1990-01-01.csv\"",
        "/events.timeline.json?domain=COMMAND_AND_CONTROL,inline; filename=\"alliance-events-2026.11.0-timeline-command-and-control.json\"",
        "/participants.csv?actor=us-navy,attachment; filename=\"alliance-events-2026.11.0-participants-us-navy.csv\"",
        "/events.ics?q=%E6%8B%A1%E5%A4%A7%E6%8A%91%E6%AD%A2,attachment; filename=\"alliance-events-2026.11.0-search.ics\""
    })
    void theNameTellsWhatIsInTheFile(String address, String disposition) {
        assertThat(Download.get(address).header("Content-Disposition")).isEqualTo(disposition);
    }

    @ParameterizedTest
    @EnumSource
    void aClientThatHasTheFileGetsItNotAgain(ExportFile file) {
        String address = "/" + file.path();
        Response first = Download.get(address);
        statements.clear();

        Response second = given().header("If-None-Match", first.header("ETag")).get(address);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Last-Modified")).isEqualTo(first.header("Last-Modified"));
        assertThat(statements.ofSearch()).isEmpty();
        assertThat(statements.ofCatalog()).isEmpty();
    }

    @Test
    void theTagIsThatOfTheMeaning() {
        String tag = tag("/events.csv?kind=MEETING&kind=EXERCISE&from=2000-01-01");

        assertThat(tag("/events.csv?from=2000-01-01&kind=exercise&kind=meeting&kind=meeting"))
                .isEqualTo(tag);
        assertThat(tag("/events.csv?kind=MEETING&from=2000-01-01")).isNotEqualTo(tag);
        assertThat(tag("/events.json?kind=MEETING&kind=EXERCISE&from=2000-01-01"))
                .isNotEqualTo(tag);
        assertThat(tag("/events.csv?kind=MEETING&kind=EXERCISE&from=2000-01-01&excel=true"))
                .isNotEqualTo(tag);
        assertThat(tag("/events.csv?sort=title&sort=startDate"))
                .isNotEqualTo(tag("/events.csv?sort=startDate&sort=title"));

        loader.load(SyntheticDataset.of("2027.3.0", 30));
        assertThat(tag("/events.csv?kind=MEETING&kind=EXERCISE&from=2000-01-01"))
                .isNotEqualTo(tag);
    }

    @Test
    void headIsTheFileWithoutItsRows() {
        Response head = given().head("/events.csv?kind=MEETING");
        Response get = Download.get("/events.csv?kind=MEETING");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Alliance-Events-Count")).isEqualTo(get.header("Alliance-Events-Count"));
        assertThat(given().head("/events.csv?kind=NOPE").statusCode()).isEqualTo(400);
    }

    @Test
    void otherMethodsAreNotAccepted() {
        Response post = given().post("/events.csv");

        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whatIsTextGoesOutCompressed() {
        String csv =
                given().header("Accept-Encoding", "gzip").get("/events.csv").header("Content-Encoding");
        String xlsx =
                given().header("Accept-Encoding", "gzip").get("/events.xlsx").header("Content-Encoding");

        assertThat(csv).isEqualTo("gzip");
        assertThat(xlsx).isNotEqualTo("gzip");
    }

    @Test
    void aFeedSaysWhereItIs() {
        assertThat(Download.text("/events.atom?kind=MEETING&actor=us"))
                .contains("/events.atom?kind=MEETING&amp;actor=us\" type=\"application/atom+xml\"");
    }

    private static String tag(String address) {
        return Download.get(address).header("ETag");
    }
}
