package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.part;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.Near;
import org.allianceevents.search.filter.PlaceMatch;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

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
            power(sin(radians({0} - {2}) / 2), 2) \
            + cos(radians({0})) * cos(radians({2})) * power(sin(radians({1} - {3}) / 2), 2))))""";

    private final Vocabularies vocabularies;

    PlaceConditions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Condition event(PlaceMatch match, String path) {
        boolean parts = !Boolean.FALSE.equals(match.includeParts);
        return part(match.anyOf, path + ".anyOf", (slugs, at) -> at(keys(slugs, at), parts))
                .and(part(
                        match.country,
                        path + ".country",
                        (codes, at) -> locatedAt(Tables.text("place", "country").eq(any(countries(codes, at))))))
                .and(part(match.near, path + ".near", PlaceConditions::near));
    }

    private Long[] keys(List<String> slugs, String path) {
        return vocabularies.get().get(Noun.PLACE, slugs, path);
    }

    private static Condition at(Long[] keys, boolean parts) {
        return exists(selectOne()
                .from(Tables.EVENT_LOCATION)
                .where(Tables.key("event_location", "event_id").eq(Tables.EVENT_KEY))
                .and(Tables.key("event_location", "place_id").eq(any(keys)))
                .and(parts ? noCondition() : DSL.condition(Tables.flag("event_location", "direct"))));
    }

    private static Condition locatedAt(Condition place) {
        return exists(selectOne()
                .from(Tables.EVENT_PLACE)
                .join(Tables.PLACE)
                .on(Tables.key("place", "id").eq(Tables.key("event_place", "place_id")))
                .where(Tables.key("event_place", "event_id").eq(Tables.EVENT_KEY))
                .and(place));
    }

    private static Condition near(Near near, String path) {
        within(near.latitude, -90, 90, path + ".latitude");
        within(near.longitude, -180, 180, path + ".longitude");
        if (!(near.withinKm > 0 && near.withinKm <= FARTHEST_KM)) {
            throw new BadInput(
                    path + ".withinKm",
                    near.withinKm + " is out of range. Accepted: more than 0, at most " + FARTHEST_KM + ".");
        }
        Field<Double> latitude = DSL.field(DSL.name("place", "latitude"), Double.class);
        Field<Double> longitude = DSL.field(DSL.name("place", "longitude"), Double.class);
        return locatedAt(latitude.isNotNull()
                .and(condition(
                        DISTANCE_KM + " <= {4}",
                        latitude,
                        longitude,
                        val(near.latitude),
                        val(near.longitude),
                        val(near.withinKm))));
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
