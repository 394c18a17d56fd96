package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV (RFC 4180) in UTF-8: a line of names, lines that end in CR LF, and in the last column the release. */
final class CsvFile<R> {

    /** The name of the last column of every table. */
    static final String RELEASE = "release";

    /** By this Excel knows UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter printer;
    private final List<Column<R>> columns;
    private final String release;
    private final boolean excel;

    CsvFile(OutputStream out, List<Column<R>> columns, ExportHead head) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.excel = head.request().excel();
        if (excel) {
            text.write(BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        this.columns = columns;
        this.release = head.release().version();
        printer.printRecord(Stream.concat(columns.stream().map(Column::name), Stream.of(RELEASE)));
    }

    void add(R row) throws IOException {
        List<String> cells = new ArrayList<>(columns.size() + 1);
        for (Column<R> column : columns) {
            Object value = column.value().apply(row);
            cells.add(excel ? Cell.defused(value) : Cell.text(value));
        }
        cells.add(release);
        printer.printRecord(cells);
    }

    void end() throws IOException {
        printer.flush();
    }
}
