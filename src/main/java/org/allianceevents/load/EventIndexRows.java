package org.allianceevents.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.CitationEntry;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.ParticipantRole;

/** The rows that filters ask: all actors, places and pages that an event is found by, however indirectly. */
record EventIndexRows(Rows rows, References references) {

    private record Part(String actor, ParticipantRole role) {}

    void add(long event, EventEntry entry) {
        addActors(event, entry);
        addLocations(event, entry);
        addSources(event, entry);
    }

    private void addActors(long event, EventEntry entry) {
        Map<Part, Boolean> direct = new LinkedHashMap<>();
        for (ParticipantEntry participant : entry.participants()) {
            ParticipantRole role = participant.role();
            direct.put(new Part(participant.actor(), role), true);
            Stream.concat(
                            references.actorAncestry.of(participant.actor()).stream(),
                            Stream.ofNullable(participant.representing()).flatMap(this::withAncestors))
                    .forEach(actor -> direct.putIfAbsent(new Part(actor, role), false));
        }
        direct.forEach((part, isDirect) -> rows.add("event_actor", row -> row.put("event_id", event)
                .put("actor_id", references.actors.key(part.actor))
                .put("role", part.role)
                .put("direct", isDirect)));
    }

    private Stream<String> withAncestors(String actor) {
        return Stream.concat(Stream.of(actor), references.actorAncestry.of(actor).stream());
    }

    private void addLocations(long event, EventEntry entry) {
        Map<String, Boolean> direct = new LinkedHashMap<>();
        for (String place : entry.places()) {
            direct.put(place, true);
            references.placeAncestry.of(place).forEach(container -> direct.putIfAbsent(container, false));
        }
        direct.forEach((place, isDirect) -> rows.add("event_location", row -> row.put("event_id", event)
                .put("place_id", references.places.key(place))
                .put("start_date", entry.date().start())
                .put("direct", isDirect)));
    }

    private void addSources(long event, EventEntry entry) {
        Stream<String> cited = entry.citations().stream().map(CitationEntry::source);
        Stream<String> claiming = entry.figures().stream()
                .flatMap(figure -> figure.claims().stream())
                .map(ClaimEntry::source);
        Stream.concat(cited, claiming)
                .distinct()
                .forEach(source -> rows.add("event_source", row -> row.put("event_id", event)
                        .put("source_id", references.sources.key(source))));
    }
}
