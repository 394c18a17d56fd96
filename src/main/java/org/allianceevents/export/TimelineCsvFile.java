package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.event.EventView;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Events as the rows of a spreadsheet that TimelineJS reads: exactly its columns, under its names. */
final class TimelineCsvFile implements EventWriter {

    static final List<String> COLUMNS = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Alt Text",
            "Type",
            "Group",
            "Background");

    private final CSVPrinter printer;

    TimelineCsvFile(OutputStream out, ExportHead head) throws IOException {
        printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            printer.printRecord(cells(TimelineSlide.of(event)));
        }
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }

    private static Stream<String> cells(TimelineSlide slide) {
        @Nullable TimelineDate end = slide.date().end();
        return Stream.of(
                        slide.date().start().year(),
                        slide.date().start().month(),
                        slide.date().start().dayOfMonth(),
                        null,
                        of(end, TimelineDate::year),
                        of(end, TimelineDate::month),
                        of(end, TimelineDate::dayOfMonth),
                        null,
                        slide.date().words(),
                        slide.headline(),
                        slide.text(),
                        null,
                        slide.credit(),
                        null,
                        null,
                        null,
                        null,
                        slide.group(),
                        null)
                .map(Cell::text);
    }

    private static @Nullable Integer of(@Nullable TimelineDate date, Function<TimelineDate, @Nullable Integer> part) {
        return date == null ? null : part.apply(date);
    }
}
