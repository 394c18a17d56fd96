package org.allianceevents.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allianceevents.dataset.PlaceEntry.Bounds;
import org.allianceevents.dataset.PlaceEntry.OperatorEntry;

/** Places lie where they say: their coordinates are within the country or area that contains them. */
final class PlaceRules {

    private static final double POLE = 90;

    private final Draft draft;
    private final Consumer<Problem> problems;

    PlaceRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        SortedMap<String, List<String>> graph = new TreeMap<>();
        for (Located<PlaceEntry> place : draft.places().all()) {
            String parent = place.value().parent();
            if (parent != null) {
                draft.places().check(parent, place, "/parent", problems);
                graph.put(place.value().slug(), List.of(parent));
            }
            if (place.value().country() != null) {
                Rules.checkCountry(place.value().country(), place, problems);
            }
            checkOperators(place);
            checkBounds(place);
            checkCoordinates(place);
        }
        for (List<String> cycle : Cycles.in(graph)) {
            draft.places().find(cycle.get(0)).ifPresent(place -> {
                String cause = "the parents lead in a circle: " + String.join(" → ", cycle);
                add(place, "/parent", cause, "Take out the one that is wrong");
            });
        }
    }

    private void checkOperators(Located<PlaceEntry> place) {
        List<OperatorEntry> operators = place.value().operators();
        for (int i = 0; i < operators.size(); i++) {
            OperatorEntry operator = operators.get(i);
            String part = "/operators/" + i;
            draft.actors().check(operator.actor(), place, part + "/actor", problems);
            draft.actors().find(operator.actor()).ifPresent(actor -> {
                if (actor.value().kind() == ActorKind.PERSON) {
                    String cause = operator.actor() + " is a person";
                    add(place, part + "/actor", cause, "Name the service or command that runs the place");
                }
            });
            if (operator.source() != null) {
                draft.sources().check(operator.source(), place, part + "/source", problems);
            }
        }
    }

    private void checkBounds(Located<PlaceEntry> place) {
        List<Bounds> bounds = place.value().bounds();
        for (int i = 0; i < bounds.size(); i++) {
            Bounds box = bounds.get(i);
            if (box.south() > box.north() || box.south() < -POLE || box.north() > POLE) {
                String cause = "the box " + written(box) + " is not one";
                add(
                        place,
                        "/bounds/" + i,
                        cause,
                        "Accepted: [south, west, north, east], south at most north, in degrees");
            }
        }
    }

    private void checkCoordinates(Located<PlaceEntry> place) {
        Double latitude = place.value().latitude();
        Double longitude = place.value().longitude();
        boolean unknown = place.value().precision() == GeoPrecision.UNKNOWN;
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                String there = latitude != null ? "/latitude" : "/longitude";
                add(place, there, "latitude and longitude are not given together", "Give both or neither");
            } else if (!unknown) {
                add(place, "/precision", "the place has no coordinates", "Give them, or the precision unknown");
            }
            return;
        }
        if (unknown) {
            add(place, "/precision", "the precision is unknown, but there are coordinates", "Say what they stand for");
        }
        bounded(place).filter(area -> outside(area, latitude, longitude)).ifPresent(area -> {
            String boxes = String.join(
                    " or ",
                    area.value().bounds().stream().map(PlaceRules::written).toList());
            String cause = "%s, %s lies outside %s"
                    .formatted(latitude, longitude, area.value().slug());
            add(place, "/latitude", cause, "Accepted: within " + boxes + " (" + area.place() + ")");
        });
    }

    private static boolean outside(Located<PlaceEntry> area, double latitude, double longitude) {
        return area.value().bounds().stream().noneMatch(box -> box.contains(latitude, longitude));
    }

    private static String written(Bounds box) {
        return "[%s, %s, %s, %s]".formatted(box.south(), box.west(), box.north(), box.east());
    }

    /** The place itself or the nearest around it that has bounds. */
    private Optional<Located<PlaceEntry>> bounded(Located<PlaceEntry> place) {
        Set<String> seen = new HashSet<>();
        Optional<Located<PlaceEntry>> area = Optional.of(place);
        while (area.isPresent() && area.get().value().bounds().isEmpty()) {
            String parent = area.get().value().parent();
            area = parent != null && seen.add(parent) ? draft.places().find(parent) : Optional.empty();
        }
        return area;
    }

    private void add(Located<PlaceEntry> place, String part, String cause, String remedy) {
        problems.accept(place.problem(part, cause, remedy));
    }
}
