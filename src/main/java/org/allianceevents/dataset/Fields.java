package org.allianceevents.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a map that the schema accepts, as Java values. What a schema can't say, that a day exists and a date
 * can be understood, is said here: the value is then a stand-in, and {@link #sound()} is false.
 */
final class Fields {

    private final Document document;
    private final String pointer;
    private final JsonNode json;
    private final Consumer<Problem> problems;
    private final boolean[] sound;

    Fields(Document document, String pointer, Consumer<Problem> problems) {
        this(document, pointer, problems, new boolean[] {true});
    }

    private Fields(Document document, String pointer, Consumer<Problem> problems, boolean[] sound) {
        this.document = document;
        this.pointer = pointer;
        this.json = document.json().at(pointer);
        this.problems = problems;
        this.sound = sound;
    }

    /** Whether every value asked for so far was what it should be, those of parts included. */
    boolean sound() {
        return sound[0];
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) {
        return json.path(name).asText();
    }

    @Nullable
    String textOrNull(String name) {
        return json.has(name) ? json.path(name).asText() : null;
    }

    @Nullable
    Double numberOrNull(String name) {
        return json.has(name) ? Double.valueOf(json.path(name).asDouble()) : null;
    }

    @Nullable
    Integer integerOrNull(String name) {
        return json.has(name) ? Integer.valueOf(json.path(name).asInt()) : null;
    }

    @Nullable
    Boolean flagOrNull(String name) {
        return json.has(name) ? Boolean.valueOf(json.path(name).asBoolean()) : null;
    }

    LocalDate day(String name) {
        LocalDate day = dayOrNull(name);
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        if (!json.has(name)) {
            return null;
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            refuse(name, text(name) + " is not a day of the calendar", "Give the day as 2023-09-18");
            return null;
        }
    }

    EventDate date(String name) {
        try {
            return EventDate.parse(text(name));
        } catch (DateTimeException e) {
            String cause = "the date \"" + text(name) + "\" can't be understood: " + e.getMessage();
            refuse(name, cause, "Accepted: " + EventDate.ACCEPTED);
            return EventDate.parse("1951");
        }
    }

    @Nullable
    OfficePeriod periodOrNull(String name) {
        if (!json.has(name)) {
            return null;
        }
        try {
            return OfficePeriod.parse(text(name));
        } catch (DateTimeException e) {
            String cause = "the period \"" + text(name) + "\" can't be understood: " + e.getMessage();
            refuse(name, cause, "Accepted: " + OfficePeriod.ACCEPTED);
            return null;
        }
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return constantOf(type, text(name));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type, String name) {
        return has(name) ? constant(type, name) : null;
    }

    <E extends Enum<E>> List<E> constants(Class<E> type, String name) {
        return texts(name).stream().map(text -> constantOf(type, text)).toList();
    }

    static <E extends Enum<E>> E constantOf(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(item -> texts.add(item.asText()));
        return List.copyOf(texts);
    }

    /** A list of lists of numbers. */
    List<List<Double>> numbers(String name) {
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode row : json.path(name)) {
            List<Double> numbers = new ArrayList<>();
            row.forEach(number -> numbers.add(number.asDouble()));
            rows.add(numbers);
        }
        return rows;
    }

    /** A list of maps. */
    <T> List<T> each(String name, Function<Fields, T> mapping) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < json.path(name).size(); i++) {
            values.add(mapping.apply(new Fields(document, pointer + "/" + name + "/" + i, problems, sound)));
        }
        return List.copyOf(values);
    }

    private void refuse(String name, String cause, String remedy) {
        sound[0] = false;
        if (document.flawed().contains(pointer + "/" + name)) {
            return;
        }
        problems.accept(document.problem(pointer + "/" + name, cause, remedy));
    }
}
