package org.allianceevents.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allianceevents.load.Release;

/** How all files in JSON are written. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();

    private Json() {}

    /** A generator that leaves it to the owner of the stream to flush and close it. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.getFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** The release, as every file says it that can. */
    static Map<String, Object> release(Release release) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("version", release.version());
        map.put("releasedOn", release.releasedOn());
        map.put("license", release.license());
        map.put("citation", release.citation());
        map.put("eventCount", release.eventCount());
        return map;
    }
}
