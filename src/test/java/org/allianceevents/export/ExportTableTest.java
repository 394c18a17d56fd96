package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The tables, as CSV and as a workbook. */
@QuarkusTest
class ExportTableTest {

    private static final String KEEN_SWORD = "2022-11-10-keen-sword-23";
    private static final String SCC = "2023-01-11-scc-2-plus-2";
    private static final String SCC_JA = "日米安全保障協議委員会（日米「2+2」）";

    @Inject
    SampleDataset sample;

    @Test
    void csvKeepsItsColumnsAndItsText() {
        List<CSVRecord> rows = Download.csv("/events.csv");

        assertThat(Download.text("/events.csv"))
                .startsWith("slug,kind,title,titleJa,summary,status,startDate,endDate,datePrecision,edtf,domains,")
                .contains("\r\n")
                .endsWith("\r\n");
        CSVRecord scc = row(rows, SCC);
        assertThat(scc.get("titleJa")).isEqualTo(SCC_JA);
        assertThat(scc.get("domains")).isEqualTo("DIPLOMACY; SPACE; EXTENDED_DETERRENCE");
        assertThat(scc.get("startDate")).isEqualTo("2023-01-11");
        assertThat(scc.get("release")).isEqualTo("2026.11.0");
        assertThat(row(rows, KEEN_SWORD).get("corrections")).isEqualTo("1");
    }

    @Test
    void excelGetsAByteOrderMarkAndNoFormulas() {
        assertThat(Download.text("/events.csv?excel=true")).startsWith("\ufeffslug,");
        assertThat(Cell.defused("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(Cell.defused("＝1+1")).isEqualTo("'＝1+1");
        assertThat(Cell.defused(List.of("@a", "b"))).isEqualTo("'@a; b");
        assertThat(Cell.defused(-77.0365)).isEqualTo("-77.0365");
        assertThat(Cell.defused("a-b")).isEqualTo("a-b");
    }

    @Test
    void workbooksHaveDaysAndNumbers() throws Exception {
        List<Row> rows = sheet("/events.xlsx");

        assertThat(rows).hasSize(sample.get().events().size() + 1);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("slug");
        Row scc = rows.stream()
                .filter(row -> row.getCellText(0).equals(SCC))
                .findFirst()
                .orElseThrow();
        assertThat(scc.getCellText(3)).isEqualTo(SCC_JA);
        assertThat(scc.getCell(6).asDate().toLocalDate()).isEqualTo("2023-01-11");
        assertThat(scc.getCell(17).asNumber().doubleValue()).isBetween(38.0, 40.0);
        assertThat(scc.stream().filter(Objects::nonNull).map(cell -> cell.getFormula()))
                .containsOnlyNulls();
    }

    @Test
    void linkTablesJoinByTheSlug() {
        List<CSVRecord> participants = Download.csv("/participants.csv?series=scc-2-plus-2");
        List<CSVRecord> citations = Download.csv("/citations.csv?series=scc-2-plus-2");
        List<CSVRecord> figures = Download.csv("/figures.csv?series=keen-sword");

        assertThat(participants).hasSize(4).allSatisfy(row -> assertThat(row.get("slug"))
                .isEqualTo(SCC));
        assertThat(participants.get(0).get("office")).isEqualTo("Secretary of State");
        assertThat(citations).hasSize(1);
        assertThat(citations.get(0).get("supports")).isEqualTo("date; participants; places; summary");
        assertThat(figures).isNotEmpty();
        assertThat(figures.get(0).get("measure")).isEqualTo("PERSONNEL");
        assertThat(figures.get(0).get("url")).startsWith("https://");
    }

    @Test
    void forceLevelsAreThoseOfTheApi() {
        JsonNode levels = Api.data("{ forceLevels(from: \"2000-01-01\") { asOf personnel } }")
                .get("forceLevels");
        List<CSVRecord> rows = Download.csv("/force-levels.csv?from=2000-01-01");

        assertThat(rows).hasSize(levels.size()).isNotEmpty();
        assertThat(rows.get(0).get("personnel"))
                .isEqualTo(levels.at("/0/personnel").asText());
    }

    private static List<Row> sheet(String address) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Download.bytes(address)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Events", "Release");
            return workbook.getFirstSheet().read();
        }
    }

    private static CSVRecord row(List<CSVRecord> rows, String slug) {
        return rows.stream()
                .filter(row -> row.get("slug").equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
