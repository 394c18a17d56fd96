package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.Near;
import org.allianceevents.search.filter.PlaceMatch;

/** Conditions on places. */
@ApplicationScoped
class PlaceConditions {

    /** Half of the earth's circumference: the farthest that two places can be apart. */
    private static final double FARTHEST_KM = 20_040;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Distance on a sphere of the earth's mean radius, in kilometres (the haversine formula): within 0.6 % of the truth. */
    private static final String DISTANCE_KM =
            """
            2 * 6371.0088 * asin(least(1, sqrt(\
            power(sin(radians(place.latitude - near.latitude) / 2), 2) \
            + cos(radians(place.latitude)) * cos(radians(near.latitude)) \
            * power(sin(radians(place.longitude - near.longitude) / 2), 2))))""";

    private final Vocabularies vocabularies;

    PlaceConditions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Sql event(PlaceMatch match, String path) {
        boolean parts = !Boolean.FALSE.equals(match.includeParts);
        return part(match.anyOf, path + ".anyOf", (slugs, at) -> at(keys(slugs, at), parts))
                .and(part(
                        match.country,
                        path + ".country",
                        (codes, at) -> locatedAt(Sql.any("place.country", countries(codes, at)))))
                .and(part(match.near, path + ".near", PlaceConditions::near));
    }

    private Long[] keys(List<String> slugs, String path) {
        return vocabularies.get().get(Noun.PLACE, slugs, path);
    }

    private static Sql at(Long[] keys, boolean parts) {
        Sql place = Sql.any("event_location.place_id", keys);
        return EventConditions.linked("event_location", parts ? place : place.and(Sql.of("event_location.direct")));
    }

    private static Sql locatedAt(Sql place) {
        return Sql.exists(
                "event_place join place on place.id = event_place.place_id",
                Sql.of("event_place.event_id = event.id").and(place));
    }

    private static Sql near(Near near, String path) {
        within(near.latitude, -90, 90, path + ".latitude");
        within(near.longitude, -180, 180, path + ".longitude");
        if (!(near.withinKm > 0 && near.withinKm <= FARTHEST_KM)) {
            throw new BadInput(
                    path + ".withinKm",
                    near.withinKm + " is out of range. Accepted: more than 0, at most " + FARTHEST_KM + ".");
        }
        return locatedAt(Sql.of(
                        "place.latitude is not null and exists (select 1 from (values (?::double precision",
                        near.latitude)
                .then(", ?::double precision", near.longitude)
                .then(")) as near (latitude, longitude) where " + DISTANCE_KM + " <= ?)", near.withinKm));
    }

    private static void within(double value, int least, int most, String path) {
        if (!(value >= least && value <= most)) {
            throw new BadInput(path, value + " is out of range. Accepted: " + least + " to " + most + ".");
        }
    }

    /** Codes of countries as they are written, checked against ISO 3166-1. */
    static String[] countries(List<String> codes, String path) {
        for (String code : Given.list(codes, path)) {
            if (!COUNTRIES.contains(code)) {
                throw BadInput.unknown(
                        path, code, "a country's code", "Accepted: ISO 3166-1 alpha-2, in capitals, such as \"JP\".");
            }
        }
        return codes.toArray(String[]::new);
    }
}
