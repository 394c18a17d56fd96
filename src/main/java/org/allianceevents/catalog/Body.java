package org.allianceevents.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events show, as the load has put it together: values without names, in an order that writer and reader know. Each
 * call takes the next one.
 */
final class Body implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    /** The length of a day of the years 1 to 9999. */
    private static final int ISO_DAY = 10;

    private final JsonParser values;

    /** Reads several bodies that stand one after the other: a parser for each would take a good part of the time. */
    Body(byte[] bodies) throws IOException {
        values = JSON.createParser(bodies);
    }

    /** Reads a value of several parts. */
    interface Reader<T> {
        T read() throws IOException;
    }

    long key() throws IOException {
        values.nextToken();
        return values.getLongValue();
    }

    @Nullable
    Long keyOrNull() throws IOException {
        return isNull() ? null : values.getLongValue();
    }

    @Nullable
    Integer numberOrNull() throws IOException {
        return isNull() ? null : values.getIntValue();
    }

    /** Of its text, which is exact for every number that the database holds. */
    @Nullable
    Double doubleOrNull() throws IOException {
        return isNull() ? null : Double.valueOf(values.getText());
    }

    boolean flag() throws IOException {
        values.nextToken();
        return values.getBooleanValue();
    }

    @Nullable
    Boolean flagOrNull() throws IOException {
        return isNull() ? null : values.getBooleanValue();
    }

    String text() throws IOException {
        values.nextToken();
        return values.getText();
    }

    @Nullable
    String textOrNull() throws IOException {
        return isNull() ? null : values.getText();
    }

    /** The constant that has this name in the database. */
    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) throws IOException {
        return isNull() ? null : Enum.valueOf(type, values.getText());
    }

    LocalDate day() throws IOException {
        return day(text());
    }

    @Nullable
    LocalDate dayOrNull() throws IOException {
        return isNull() ? null : day(values.getText());
    }

    /** Events have many days, so that they don't go through a formatter. */
    private static LocalDate day(String text) {
        if (text.length() != ISO_DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    List<String> texts() throws IOException {
        return all(values::getText);
    }

    <E extends Enum<E>> List<E> constants(Class<E> type) throws IOException {
        return all(() -> Enum.valueOf(type, values.getText()));
    }

    List<Long> keys() throws IOException {
        return all(values::getLongValue);
    }

    /** What stands one after the other until the end. */
    <T> List<T> untilTheEnd(Reader<T> reader) throws IOException {
        List<T> all = new ArrayList<>();
        while (values.nextToken() == JsonToken.START_ARRAY) {
            all.add(reader.read());
            end();
        }
        if (values.currentToken() != null) {
            throw new IOException(values.currentToken() + " stands where a body is expected.");
        }
        return all;
    }

    /** A list of values of several parts. */
    <T> List<T> list(Reader<T> reader) throws IOException {
        return all(() -> {
            T value = reader.read();
            end();
            return value;
        });
    }

    /** A value of several parts. */
    <T> T one(Reader<T> reader) throws IOException {
        begin();
        T value = reader.read();
        end();
        return value;
    }

    /** Leaves out the parts of the value that are still to come. */
    void skip(int parts) throws IOException {
        for (int i = 0; i < parts; i++) {
            values.nextToken();
        }
    }

    /** All values of a list, each read when the parser stands at it; the database has null for a list of none. */
    private <T> List<T> all(Reader<T> reader) throws IOException {
        if (isNull()) {
            return List.of();
        }
        List<T> all = new ArrayList<>();
        while (values.nextToken() != JsonToken.END_ARRAY) {
            all.add(reader.read());
        }
        return List.copyOf(all);
    }

    private boolean isNull() throws IOException {
        return values.nextToken() == JsonToken.VALUE_NULL;
    }

    private void begin() throws IOException {
        expect(JsonToken.START_ARRAY);
    }

    private void end() throws IOException {
        expect(JsonToken.END_ARRAY);
    }

    private void expect(JsonToken expected) throws IOException {
        JsonToken found = values.nextToken();
        if (found != expected) {
            throw new IOException("%s stands where %s is expected, at %s"
                    .formatted(found, expected, values.currentTokenLocation().offsetDescription()));
        }
    }

    @Override
    public void close() throws IOException {
        values.close();
    }
}
