package org.allianceevents.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.allianceevents.event.EventView;

/** {@code {"release": {…}, "events": [ … ]}}: a file that was cut is no JSON. */
final class JsonFile implements EventWriter {

    private final JsonGenerator json;

    JsonFile(OutputStream out, ExportHead head) throws IOException {
        json = Json.generator(out);
        json.writeStartObject();
        json.writePOJOField("release", Json.release(head.release()));
        json.writeArrayFieldStart("events");
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            json.writeRaw('\n');
            json.writePOJO(EventDocument.of(event, batch.slugs()));
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
