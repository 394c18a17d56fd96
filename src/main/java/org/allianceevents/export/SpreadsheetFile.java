package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.allianceevents.event.EventView;
import org.allianceevents.load.Release;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The table of events as a workbook: days are days and numbers numbers, texts are never formulas. A second sheet tells of
 * the release. Rows leave memory batch by batch, which is why texts stand in their cells and not in a table of strings.
 */
final class SpreadsheetFile implements EventWriter {

    private static final List<Column<EventView>> COLUMNS = EventColumns.TABLE.columns();

    private static final double WIDE = 48;
    private static final double USUAL = 16;
    private static final List<String> WIDE_COLUMNS = List.of("slug", "title", "titleJa", "summary");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Release release;
    private int row;

    SpreadsheetFile(OutputStream out, ExportHead head) {
        release = head.release();
        workbook = new Workbook(out, "Alliance Events", "1.0");
        sheet = workbook.newWorksheet("Events");
        sheet.freezePane(1, 1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            String name = COLUMNS.get(column).name();
            sheet.width(column, WIDE_COLUMNS.contains(name) ? WIDE : USUAL);
            header(column, name);
        }
        header(COLUMNS.size(), CsvFile.RELEASE);
        sheet.setAutoFilter(0, 0, Math.max(1, head.count()), COLUMNS.size());
    }

    private void header(int column, String name) {
        sheet.inlineString(0, column, name);
        sheet.style(0, column).bold().set();
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            row++;
            for (int column = 0; column < COLUMNS.size(); column++) {
                cell(column, COLUMNS.get(column).value().apply(event));
            }
            cell(COLUMNS.size(), release.version());
        }
        sheet.flush();
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            sheet.inlineString(row, column, Cell.text(value));
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        Worksheet about = workbook.newWorksheet("Release");
        List<String> lines = List.of(
                "Alliance Events, release " + release.version() + " of " + release.releasedOn(),
                "License: " + release.license(),
                release.citation());
        for (int line = 0; line < lines.size(); line++) {
            about.inlineString(line, 0, lines.get(line));
        }
        about.finish();
        workbook.finish();
    }
}
