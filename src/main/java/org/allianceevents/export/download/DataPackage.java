package org.allianceevents.export.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.export.Column;
import org.allianceevents.export.ExportFile;
import org.allianceevents.load.Release;

/** The description of the tables for machines: {@code datapackage.json} as Frictionless defines it. */
final class DataPackage {

    private DataPackage() {}

    static Map<String, Object> of(Release release, List<ExportFile> tables) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("profile", "tabular-data-package");
        document.put("name", "alliance-events");
        document.put("title", "Alliance Events");
        document.put("version", release.version());
        document.put("created", release.releasedOn() + "T00:00:00Z");
        document.put("description", release.citation());
        document.put("licenses", List.of(Map.of("name", release.license())));
        document.put("resources", tables.stream().map(DataPackage::resource).toList());
        return document;
    }

    private static Map<String, Object> resource(ExportFile table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.path().replace(".csv", ""));
        resource.put("path", table.path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(ExportFile table) {
        List<Map<String, String>> fields = new ArrayList<>();
        table.columns().forEach(column -> fields.add(field(column.name(), column.type(), column.meaning())));
        fields.add(field("release", Column.Type.TEXT, "the release that the row is from"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        if (table == ExportFile.EVENTS_CSV) {
            schema.put("primaryKey", "slug");
        } else if (table.columns().get(0).name().equals("slug")) {
            schema.put(
                    "foreignKeys",
                    List.of(Map.of("fields", "slug", "reference", Map.of("resource", "events", "fields", "slug"))));
        }
        return schema;
    }

    private static Map<String, String> field(String name, Column.Type type, String meaning) {
        return Map.of("name", name, "type", name(type), "description", meaning.replace("`", ""));
    }

    private static String name(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case DAY -> "date";
            case WHOLE_NUMBER -> "integer";
            case NUMBER -> "number";
            case FLAG -> "boolean";
        };
    }
}
