package org.allianceevents.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.allianceevents.event.EventView;

/** Events as TimelineJS reads them: a title that names the release, and a slide for each. */
final class TimelineJsonFile implements EventWriter {

    private final JsonGenerator json;

    TimelineJsonFile(OutputStream out, ExportHead head) throws IOException {
        String text =
                "Release " + head.release().version() + ", " + head.release().license();
        json = Json.generator(out);
        json.writeStartObject();
        json.writePOJOField("release", Json.release(head.release()));
        json.writePOJOField(
                "title",
                Map.of(
                        "unique_id",
                        "alliance-events",
                        "text",
                        Map.of("headline", "Alliance Events", "text", TimelineSlide.html(text))));
        json.writeArrayFieldStart("events");
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            json.writeRaw('\n');
            json.writePOJO(TimelineSlide.of(event).document());
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
