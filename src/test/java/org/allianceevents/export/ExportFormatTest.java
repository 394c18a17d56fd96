package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each format, read by a parser that others wrote. */
@QuarkusTest
class ExportFormatTest {

    private static final String KEEN_SWORD = "2022-11-10-keen-sword-23";
    private static final String SCC = "2023-01-11-scc-2-plus-2";

    /** Quotes, a backslash, a tab and line breaks are in every event of this one. */
    private static final int AWKWARD = 300;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void awkwardTextComesThroughEveryFormat() throws Exception {
        loader.load(SyntheticDataset.of("2026.9.1", AWKWARD));
        String title = "Event 5 of release 2026.9.1, held with back\\slash and \"quotes\"";
        String summary = "Actors met.\tThen they parted.\nEvent 5 was held once.";

        List<CSVRecord> rows = Download.csv("/events.csv?sort=startDate");
        assertThat(rows).hasSize(AWKWARD);
        assertThat(rows.get(5).get("title")).isEqualTo(title);
        assertThat(rows.get(5).get("summary")).isEqualTo(summary);
        JsonNode event = Download.json("/events.json?sort=startDate").at("/events/5");
        assertThat(event.get("summary").asText()).isEqualTo(summary);
        VEvent vevent = calendar("/events.ics?sort=startDate").getEvents().get(5);
        assertThat(vevent.getSummary().getValue()).isEqualTo(title);
        assertThat(vevent.getDescription().getValue()).contains("第5回会合").contains(summary);
        assertThat(feed("/events.atom?sort=startDate").getEntries().get(5).getTitle())
                .isEqualTo(title);
        assertThat(sheet("/events.xlsx?sort=startDate").get(6).getCellText(4)).isEqualTo(summary);
        assertThat(Download.json("/events.timeline.json?sort=startDate")
                        .at("/events/5/text/headline")
                        .asText())
                .isEqualTo(title.replace("\"", "&quot;"));
    }

    @Test
    void jsonIsTheReleaseAndItsEvents() {
        JsonNode json = Download.json("/events.json?kind=MEETING&q=camp+david+summit");
        JsonNode lines = Api.json(Download.text("/events.jsonl?series=scc-2-plus-2"));

        assertThat(json.at("/release/version").asText()).isEqualTo("2026.11.0");
        assertThat(json.at("/release/license").asText()).isNotEmpty();
        assertThat(json.at("/events/0/participants/0/actor/slug").asText()).isNotEmpty();
        assertThat(json.get("events").findValues("relations")).isNotEmpty();
        assertThat(lines.get("slug").asText()).isEqualTo(SCC);
        assertThat(lines.at("/relations/0/event").asText()).isEqualTo("2023-06-26-extended-deterrence-dialogue");
        assertThat(lines.get("release").asText()).isEqualTo("2026.11.0");
        assertThat(Download.text("/events.jsonl").split("\n"))
                .hasSize(sample.get().events().size())
                .allSatisfy(line -> assertThat(Api.json(line).get("slug")).isNotNull());
    }

    @Test
    void geoJsonPutsTheLongitudeFirst() {
        JsonNode json = Download.json("/events.geojson");

        assertThat(json.get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode scc = feature(json, SCC);
        assertThat(scc.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(scc.at("/geometry/coordinates/0").asDouble()).isBetween(-78.0, -76.0);
        assertThat(scc.at("/geometry/coordinates/1").asDouble()).isBetween(38.0, 40.0);
        assertThat(scc.at("/properties/slug").asText()).isEqualTo(SCC);
        assertThat(scc.at("/properties/precision").asText()).isEqualTo("MUNICIPALITY");
        assertThat(feature(json, "1978-host-nation-support-begins")
                        .get("geometry")
                        .isNull())
                .isTrue();
        JsonNode relief = feature(json, "2011-03-12-operation-tomodachi");
        assertThat(relief.at("/geometry/type").asText()).isEqualTo("MultiPoint");
        assertThat(relief.at("/geometry/coordinates")).hasSize(2);
        assertThat(relief.at("/properties/points/1/place").asText()).isEqualTo("yokota-air-base");
        assertThat(json.get("features")).hasSize(sample.get().events().size());
    }

    @Test
    void calendarsHaveDaysAndCountWhatHasNone() {
        ICalendar calendar = calendar("/events.ics");

        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-ALLIANCE-EVENTS-WITHOUT-DAY")
                        .getValue())
                .isEqualTo("3");
        assertThat(calendar.getEvents()).hasSize(sample.get().events().size() - 3);
        VEvent sword = calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(KEEN_SWORD + "@alliance-events"))
                .findFirst()
                .orElseThrow();
        assertThat(sword.getDateStart().getValue()).hasToString("Thu Nov 10 00:00:00 UTC 2022");
        assertThat(sword.getDateStart().getValue().hasTime()).isFalse();
        assertThat(sword.getDateEnd().getValue()).hasToString("Sun Nov 20 00:00:00 UTC 2022");
        assertThat(sword.getSequence().getValue()).isEqualTo(1);
        assertThat(Download.text("/events.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void feedsMoveWithCorrections() throws Exception {
        SyndFeed feed = feed("/events.atom?series=keen-sword&sort=startDate");
        SyndEntry sword = feed.getEntries().get(0);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getDescription()).contains("2026.11.0");
        assertThat(sword.getUri()).isEqualTo("tag:alliance-events,2026:event/" + KEEN_SWORD);
        assertThat(sword.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(sword.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(sword.getLink()).startsWith("https://");
        assertThat(sword.getCategories()).isNotEmpty();
    }

    @Test
    void timelinesLeaveOutWhatIsNotKnown() {
        JsonNode slides = Download.json("/events.timeline.json").get("events");

        assertThat(slides).hasSize(sample.get().events().size());
        assertThat(slide(slides, SCC).get("start_date")).hasToString("{\"year\":2023,\"month\":1,\"day\":11}");
        assertThat(slide(slides, SCC).has("end_date")).isFalse();
        assertThat(slide(slides, SCC).get("group").asText()).isEqualTo("Meeting");
        assertThat(slide(slides, SCC).at("/media/credit").asText()).contains("<a href=\"https://");
        assertThat(slide(slides, "1978-host-nation-support-begins").get("start_date"))
                .hasToString("{\"year\":1978}");
        JsonNode radar = slide(slides, "2006-06-radar-at-shariki");
        assertThat(radar.get("start_date")).hasToString("{\"year\":2006,\"month\":6}");
        assertThat(radar.get("display_date").asText()).isEqualTo("since June 2006");
        JsonNode decade = slide(slides, "1950s-us-equipment-for-self-defense-forces");
        assertThat(decade.get("display_date").asText()).isEqualTo("1950s");
        assertThat(decade.get("end_date")).hasToString("{\"year\":1959}");
    }

    @Test
    void timelineSheetsHaveExactlyTimelineJsColumns() {
        List<CSVRecord> rows = Download.csv("/events.timeline.csv?sort=startDate");

        assertThat(Download.text("/events.timeline.csv"))
                .startsWith("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
                        + "Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\r\n");
        assertThat(rows).hasSize(sample.get().events().size());
        assertThat(rows.get(0).get("Year")).isEqualTo("1950");
        assertThat(rows.get(0).get("Month")).isEmpty();
    }

    @Test
    void anEmptyExportIsWholeToo() throws Exception {
        String nothing = "?from=1951-01-01&to=1951-01-02&match=WITHIN";

        assertThat(Download.csv("/events.csv" + nothing)).isEmpty();
        assertThat(Download.json("/events.json" + nothing).get("events")).isEmpty();
        assertThat(Download.text("/events.jsonl" + nothing)).isEmpty();
        assertThat(Download.json("/events.geojson" + nothing).get("features")).isEmpty();
        assertThat(calendar("/events.ics" + nothing).getEvents()).isEmpty();
        assertThat(feed("/events.atom" + nothing).getEntries()).isEmpty();
        assertThat(sheet("/events.xlsx" + nothing)).hasSize(1);
    }

    private static ICalendar calendar(String address) {
        return Biweekly.parse(Download.text(address)).first();
    }

    private static SyndFeed feed(String address) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(Download.bytes(address))));
    }

    private static List<Row> sheet(String address) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Download.bytes(address)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Events", "Release");
            return workbook.getFirstSheet().read();
        }
    }

    private static JsonNode feature(JsonNode json, String slug) {
        return find(json.get("features"), "id", slug);
    }

    private static JsonNode slide(JsonNode slides, String slug) {
        return find(slides, "unique_id", slug);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
