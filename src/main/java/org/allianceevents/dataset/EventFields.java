package org.allianceevents.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.allianceevents.dataset.schema.DocumentSchema;
import org.allianceevents.dataset.yaml.Spelling;

/** The names of fields that an event speaks of itself: "date", "figures.personnel". */
final class EventFields {

    private static final String FIGURES = "figures.";
    private static final List<String> MEASURES = Arrays.stream(Measure.values())
            .map(measure -> FIGURES + measure.name().toLowerCase(Locale.ROOT))
            .toList();

    private EventFields() {}

    /** Reports a name that no event can have. */
    static void checkKnown(String field, Located<EventEntry> event, String part, Consumer<Problem> problems) {
        List<String> known =
                new ArrayList<>(DocumentSchema.named("event").shape().fields());
        known.addAll(MEASURES);
        if (!known.contains(field)) {
            String remedy = Spelling.suggestion(field, known) + "Accepted: names of fields of an event";
            problems.accept(event.problem(part, "there is no field " + field, remedy));
        }
    }

    /** Reports a name that this event doesn't have. */
    static void checkPresent(String field, Located<EventEntry> event, String part, Consumer<Problem> problems) {
        List<String> present = present(event);
        if (!present.contains(field)) {
            String remedy = Spelling.suggestion(field, present) + "It has " + String.join(", ", present);
            problems.accept(event.problem(part, "this event has no " + field, remedy));
        }
    }

    private static List<String> present(Located<EventEntry> event) {
        List<String> present = new ArrayList<>();
        event.document().json().properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (!value.isArray() || !value.isEmpty()) {
                present.add(field.getKey());
            }
        });
        event.value().figures().stream()
                .map(figure -> FIGURES + figure.measure().name().toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(present::add);
        return present;
    }
}
