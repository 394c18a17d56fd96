package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.event.EventView;

/**
 * A table that events make rows for.
 *
 * @param rows those of one event
 */
record EventTable<R>(List<Column<R>> columns, Function<EventView, Stream<R>> rows) {

    /** Writes the table as CSV. */
    EventWriter csv(OutputStream out, ExportHead head) throws IOException {
        CsvFile<R> file = new CsvFile<>(out, columns, head);
        return new EventWriter() {
            @Override
            public void write(EventBatch batch) throws IOException {
                for (EventView event : batch.events()) {
                    for (R row : rows.apply(event).toList()) {
                        file.add(row);
                    }
                }
            }

            @Override
            public void end() throws IOException {
                file.end();
            }
        };
    }
}
