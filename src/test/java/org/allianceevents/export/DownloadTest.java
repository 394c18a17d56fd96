package org.allianceevents.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.allianceevents.export.download.DownloadFile;
import org.allianceevents.export.download.Downloads;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole release as files to keep. */
@QuarkusTest
class DownloadTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @Inject
    Downloads downloads;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void theDescriptionTellsOfEveryFile() throws Exception {
        JsonNode dataset = Download.json("/downloads");

        assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.get("version").asText()).isEqualTo("2026.11.0");
        assertThat(dataset.get("distribution")).hasSize(4);
        for (JsonNode file : dataset.get("distribution")) {
            byte[] bytes = Download.bytes(file.get("contentUrl").asText());
            assertThat(file.get("contentSize").asText()).isEqualTo(bytes.length + " B");
            assertThat(file.get("sha256").asText()).isEqualTo(sha256(bytes));
        }
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws Exception {
        String sums = Download.text("/downloads/SHA256SUMS");

        assertThat(sums.lines()).hasSize(3);
        for (String line : sums.split("\n")) {
            String[] parts = line.split("  ");
            assertThat(sha256(Download.bytes("/downloads/" + parts[1]))).isEqualTo(parts[0]);
        }
    }

    @Test
    void tablesAreAsTheirDescriptionSays() throws IOException {
        loader.load(SyntheticDataset.of("2026.9.60", 300));
        Map<String, String> files = unzipped(Download.bytes("/downloads/alliance-events.zip"));
        JsonNode datapackage = Api.json(files.get("datapackage.json"));

        assertThat(datapackage.get("version").asText()).isEqualTo("2026.9.60");
        assertThat(datapackage.get("resources")).hasSize(5);
        for (JsonNode resource : datapackage.get("resources")) {
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(files.get(resource.get("path").asText())))
                    .getRecords();
            assertThat(rows).isNotEmpty();
            JsonNode fields = resource.at("/schema/fields");
            assertThat(fields.findValuesAsText("name"))
                    .containsExactlyElementsOf(rows.get(0).getParser().getHeaderNames());
            for (JsonNode field : fields) {
                assertThat(rows.stream().map(row -> row.get(field.get("name").asText())))
                        .as(resource.get("name").asText() + " " + field)
                        .allMatch(cell -> fits(cell, field.get("type").asText()));
            }
        }
    }

    private static boolean fits(String cell, String type) {
        return cell.isEmpty()
                || switch (type) {
                    case "date" -> cell.matches("\\d{4}-\\d{2}-\\d{2}");
                    case "integer" -> cell.matches("-?\\d+");
                    case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
                    case "boolean" -> cell.matches("true|false");
                    default -> !cell.matches("\\d{4}-\\d{2}-\\d{2}|true|false") || cell.length() == 10;
                };
    }

    @Test
    void theDatabaseHoldsTheTables(@TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("a.sqlite"), Download.bytes("/downloads/alliance-events.sqlite"));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(value(database, "select count(*) from events"))
                    .isEqualTo(String.valueOf(sample.get().events().size()));
            assertThat(value(database, "select titleJa from events where slug = '2023-01-11-scc-2-plus-2'"))
                    .isEqualTo("日米安全保障協議委員会（日米「2+2」）");
            assertThat(value(database, "select typeof(latitude) from events where latitude is not null"))
                    .isEqualTo("real");
            assertThat(value(
                            database,
                            "select count(*) from participants join events using (slug) where events.kind ="
                                    + " 'MEETING'"))
                    .isNotEqualTo("0");
            assertThat(value(database, "select count(*) from pragma_foreign_key_check"))
                    .isEqualTo("0");
            assertThat(value(database, "pragma integrity_check")).isEqualTo("ok");
        }
    }

    @Test
    void filesAreKeptUntilTheNextRelease() {
        Response first = Download.get("/downloads/alliance-events.zip");
        String tag = first.header("ETag");

        assertThat(first.contentType()).isEqualTo("application/zip");
        assertThat(first.header("Alliance-Events-Release")).isEqualTo("2026.11.0");
        assertThat(given().header("If-None-Match", tag)
                        .get("/downloads/alliance-events.zip")
                        .statusCode())
                .isEqualTo(304);
        Response head = given().head("/downloads/alliance-events.zip");
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(first.asByteArray().length));
        assertThat(given().post("/downloads").statusCode()).isEqualTo(405);

        loader.load(SyntheticDataset.of("2026.9.61", 10));
        Response next = given().header("If-None-Match", tag).get("/downloads/alliance-events.zip");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.header("Alliance-Events-Release")).isEqualTo("2026.9.61");
    }

    @Test
    void theSameReleaseMakesTheSameBytes() {
        byte[] first = Download.bytes("/downloads/SHA256SUMS");
        loader.load(SyntheticDataset.of("2026.9.62", 10));
        byte[] other = Download.bytes("/downloads/SHA256SUMS");
        sample.load();

        assertThat(Download.bytes("/downloads/SHA256SUMS")).isEqualTo(first).isNotEqualTo(other);
    }

    /** As cleaners of temporary files do. */
    @Test
    void whatWasClearedAwayIsMadeAnew() throws Exception {
        byte[] sums = Download.bytes("/downloads/SHA256SUMS");
        Files.delete(downloads.get().path(DownloadFile.SQLITE));
        assertThat(downloads.find()).isEmpty();
        Download.bytes("/downloads/" + DownloadFile.SQLITE.fileName());

        Path directory = downloads.get().directory();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(Download.bytes("/downloads/SHA256SUMS")).isEqualTo(sums);
        assertThat(downloads.get().directory()).isNotEqualTo(directory);
    }

    private static String value(Connection database, String query) throws Exception {
        try (ResultSet result = database.createStatement().executeQuery(query)) {
            return result.getString(1);
        }
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
