package org.allianceevents.graphql.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred titles with their days, written as plans do and by Jackson's generator: see {@code src/bench}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class JsonBytesBenchmark {

    private static final int EVENTS = 100;
    private static final int EXPECTED = 16_384;
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final byte[] TITLE = JsonBytes.ascii("{\"title\":");
    private static final byte[] START = JsonBytes.ascii(",\"startDate\":");

    /** What titles are made of. */
    public enum Sort {
        ENGLISH("The two governments' ministers meet in Tokyo and agree on a statement "),
        JAPANESE("日米両政府の閣僚が東京で会談し、共同文書について一致した "),
        QUOTED("A \"statement\" on C:\\data, a\ttable and a \"note\" ");

        private final String text;

        Sort(String text) {
            this.text = text;
        }
    }

    @Param
    private Sort titles;

    private final String[] title = new String[EVENTS];
    private final LocalDate[] start = new LocalDate[EVENTS];

    @Setup(Level.Trial)
    public void make() {
        for (int i = 0; i < EVENTS; i++) {
            title[i] = titles.text + i;
            start[i] = LocalDate.of(1951, 9, 8).plusDays(250L * i);
        }
    }

    @Benchmark
    public byte[] plans() {
        JsonBytes json = new JsonBytes(EXPECTED);
        for (int i = 0; i < EVENTS; i++) {
            json.raw(TITLE);
            json.text(title[i]);
            json.raw(START);
            json.day(start[i]);
            json.raw('}');
        }
        return json.toBytes();
    }

    @Benchmark
    public byte[] jackson() throws IOException {
        ByteArrayBuilder bytes = new ByteArrayBuilder(EXPECTED);
        try (JsonGenerator json = JACKSON.createGenerator(bytes)) {
            for (int i = 0; i < EVENTS; i++) {
                json.writeStartObject();
                json.writeStringField("title", title[i]);
                json.writeStringField("startDate", start[i].toString());
                json.writeEndObject();
            }
        }
        return bytes.toByteArray();
    }
}
