package org.allianceevents.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place, from {@code places.yaml}.
 *
 * @param country ISO 3166-1 alpha-2; null at sea
 * @param parent slug of the place that contains it
 * @param latitude degrees north, WGS 84, −90 to 90; given together with the longitude or not at all
 * @param longitude degrees east, WGS 84, −180 to 180
 * @param operators who runs the base, or ran it last; the services that share it, in the order of the file
 * @param bounds boxes that the place lies within; the coordinates of its parts must lie in one of them
 */
public record PlaceEntry(
        String slug,
        String name,
        @Nullable String nameJa,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String parent,
        @Nullable Double latitude,
        @Nullable Double longitude,
        GeoPrecision precision,
        List<OperatorEntry> operators,
        List<String> aliases,
        List<Bounds> bounds) {

    /**
     * One that runs a base or facility.
     *
     * @param actor slug of the service or command
     * @param source slug of a page that says so
     */
    public record OperatorEntry(String actor, @Nullable String source) {}

    /** A box in degrees, written {@code [south, west, north, east]}; east may be less than west across 180°. */
    public record Bounds(double south, double west, double north, double east) {

        public boolean contains(double latitude, double longitude) {
            boolean between =
                    west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
            return south <= latitude && latitude <= north && between;
        }
    }
}
