package org.allianceevents.pages.event;

import java.util.LinkedHashMap;
import java.util.Map;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

/** An event as schema.org describes events. A date is given as exactly as it is known: a year stays a year. */
final class EventData {

    private EventData() {}

    static Map<String, Object> of(EventFacts event, Visit visit, Release release) {
        Map<String, Object> data = new LinkedHashMap<>();
        String address = visit.absolute(event.address());
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("@id", address);
        data.put("url", address);
        data.put("name", event.title());
        put(data, "alternateName", event.titleJa());
        data.put("description", event.summary().strip());
        dates(event, data);
        data.put("eventStatus", "https://schema.org/" + status(event.status()));
        if (!event.places().isEmpty()) {
            data.put(
                    "location",
                    event.places().stream().map(place -> place(place, visit)).toList());
        }
        put(data, "eventAttendanceMode", attendance(event.mode()));
        data.put(
                "contributor",
                event.participants().stream()
                        .map(each -> participant(each, visit))
                        .toList());
        data.put(
                "citation",
                event.citations().stream()
                        .map(citation -> source(citation.source()))
                        .toList());
        if (event.series() != null) {
            data.put(
                    "superEvent",
                    Map.of("@type", "EventSeries", "name", event.series().name()));
        }
        data.put("isPartOf", dataset(visit, release));
        return data;
    }

    /** ISO 8601 has no way to write what is about or uncertain: then the date is only in words. */
    private static void dates(EventFacts event, Map<String, Object> data) {
        String[] ends = event.edtf().split("/", 2);
        if (isExact(ends[0])) {
            data.put("startDate", ends[0]);
        }
        String last = ends.length == 2 ? ends[1] : ends[0];
        if (isExact(last)) {
            data.put("endDate", last);
        }
        data.put("temporalCoverage", event.edtf());
    }

    private static boolean isExact(String edtf) {
        return edtf.matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?");
    }

    private static String status(String status) {
        return switch (status) {
            case "CANCELLED" -> "EventCancelled";
            case "POSTPONED" -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static @Nullable String attendance(@Nullable String mode) {
        if (mode == null) {
            return null;
        }
        return "https://schema.org/"
                + switch (mode) {
                    case "IN_PERSON" -> "OfflineEventAttendanceMode";
                    case "HYBRID" -> "MixedEventAttendanceMode";
                    default -> "OnlineEventAttendanceMode";
                };
    }

    private static Map<String, Object> place(EventFacts.Spot place, Visit visit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", place.kind().equals("VIRTUAL") ? "VirtualLocation" : "Place");
        data.put("name", place.name());
        data.put("url", visit.absolute("places/" + place.slug()));
        put(data, "address", place.country());
        if (place.latitude() != null && place.longitude() != null) {
            data.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", place.latitude(),
                            "longitude", place.longitude()));
        }
        return data;
    }

    private static Map<String, Object> participant(EventFacts.Participant participant, Visit visit) {
        Map<String, Object> data = new LinkedHashMap<>();
        boolean person = "PERSON".equals(participant.actor().kind());
        data.put("@type", person ? "Person" : "Organization");
        data.put("name", participant.actor().name());
        data.put("url", visit.absolute("actors/" + participant.actor().slug()));
        put(data, person ? "jobTitle" : "description", participant.office());
        return data;
    }

    private static Map<String, Object> source(EventFacts.Source source) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "WebPage");
        data.put("name", source.title());
        data.put("url", source.url());
        data.put("publisher", Map.of("@type", "Organization", "name", source.publisher()));
        put(data, "datePublished", source.publishedOn());
        return data;
    }

    private static Map<String, Object> dataset(Visit visit, Release release) {
        return Map.of(
                "@type",
                "Dataset",
                "name",
                "Alliance Events",
                "url",
                visit.absolute("data"),
                "version",
                release.version(),
                "license",
                "https://creativecommons.org/licenses/by/4.0/");
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
