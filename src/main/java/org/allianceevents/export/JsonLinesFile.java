package org.allianceevents.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.allianceevents.event.EventView;
import org.jspecify.annotations.Nullable;

/** One event a line, each with the release: lines are cut out and put together by others. */
final class JsonLinesFile implements EventWriter {

    private final JsonGenerator json;
    private final String release;
    private boolean isEmpty = true;

    JsonLinesFile(OutputStream out, ExportHead head) throws IOException {
        json = Json.generator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        release = head.release().version();
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            Map<String, @Nullable Object> document = EventDocument.of(event, batch.slugs());
            document.put(CsvFile.RELEASE, release);
            json.writePOJO(document);
            isEmpty = false;
        }
    }

    @Override
    public void end() throws IOException {
        if (!isEmpty) {
            json.writeRaw('\n');
        }
        json.flush();
    }
}
