package org.allianceevents.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.event.EventView;
import org.allianceevents.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * Events as features (RFC 7946): a point where one place is known, several points where several are, longitude first, and
 * no geometry where none is. The properties are the columns of the CSV file, without its coordinates; {@code precision} is
 * that of the least exact point, and {@code points} tells of each in the order of the coordinates.
 */
final class GeoJsonFile implements EventWriter {

    private static final List<Column<EventView>> PROPERTIES = EventColumns.TABLE.columns().stream()
            .filter(column -> !List.of("latitude", "longitude", "precision").contains(column.name()))
            .toList();

    private final JsonGenerator json;

    GeoJsonFile(OutputStream out, ExportHead head) throws IOException {
        json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writePOJOField("release", Json.release(head.release()));
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            json.writeRaw('\n');
            json.writePOJO(feature(event));
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static Map<String, @Nullable Object> feature(EventView event) {
        List<PlaceView> located = event.getPlaces().stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .toList();
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", event.getSlug());
        feature.put("geometry", geometry(located));
        feature.put("properties", properties(event, located));
        return feature;
    }

    private static @Nullable Map<String, Object> geometry(List<PlaceView> located) {
        List<List<Double>> positions =
                located.stream().map(GeoJsonFile::position).toList();
        return switch (positions.size()) {
            case 0 -> null;
            case 1 -> Map.of("type", "Point", "coordinates", positions.get(0));
            default -> Map.of("type", "MultiPoint", "coordinates", positions);
        };
    }

    private static List<Double> position(PlaceView place) {
        return List.of(
                place.longitude() == null ? 0.0 : place.longitude(), place.latitude() == null ? 0.0 : place.latitude());
    }

    private static Map<String, @Nullable Object> properties(EventView event, List<PlaceView> located) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        PROPERTIES.forEach(
                column -> properties.put(column.name(), column.value().apply(event)));
        properties.put(
                "precision",
                located.stream()
                        .map(PlaceView::precision)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        properties.put("points", located.stream().map(GeoJsonFile::point).toList());
        return properties;
    }

    private static Map<String, Object> point(PlaceView place) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("place", place.slug());
        point.put("name", place.name());
        point.put("precision", place.precision());
        return point;
    }
}
