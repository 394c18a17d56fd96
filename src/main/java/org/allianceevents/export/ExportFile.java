package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The files that can be exported. */
public enum ExportFile {
    EVENTS_CSV("events.csv", Type.CSV, EventColumns.TABLE::csv),
    EVENTS_JSON("events.json", Type.JSON, JsonFile::new),
    EVENTS_JSONL("events.jsonl", Type.JSON_LINES, JsonLinesFile::new),
    EVENTS_GEOJSON("events.geojson", Type.GEOJSON, GeoJsonFile::new),
    EVENTS_ICS("events.ics", Type.CALENDAR, CalendarFile::new),
    EVENTS_ATOM("events.atom", Type.ATOM, AtomFile::new),
    EVENTS_XLSX("events.xlsx", Type.SPREADSHEET, SpreadsheetFile::new),
    EVENTS_TIMELINE_JSON("events.timeline.json", Type.JSON, TimelineJsonFile::new),
    EVENTS_TIMELINE_CSV("events.timeline.csv", Type.CSV, TimelineCsvFile::new),
    PARTICIPANTS_CSV("participants.csv", Type.CSV, LinkTables.PARTICIPANTS::csv),
    CITATIONS_CSV("citations.csv", Type.CSV, LinkTables.CITATIONS::csv),
    FIGURES_CSV("figures.csv", Type.CSV, LinkTables.FIGURES::csv),
    FORCE_LEVELS_CSV("force-levels.csv", Type.CSV, (out, head) -> {
        throw new IllegalStateException("Force levels are no events.");
    });

    /** How a file is written, and what browsers do with it. */
    private enum Type {
        CSV("text/csv; charset=utf-8; header=present", true, true),
        JSON("application/json", false, true),
        JSON_LINES("application/x-ndjson", true, true),
        GEOJSON("application/geo+json", false, true),
        CALENDAR("text/calendar; charset=utf-8", true, true),
        ATOM("application/atom+xml; charset=utf-8", false, true),
        SPREADSHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, false);

        private final String mediaType;
        private final boolean saved;
        private final boolean compressible;

        Type(String mediaType, boolean saved, boolean compressible) {
            this.mediaType = mediaType;
            this.saved = saved;
            this.compressible = compressible;
        }
    }

    /** Begins a file. */
    private interface Start {

        EventWriter write(OutputStream out, ExportHead head) throws IOException;
    }

    private final String path;
    private final Type type;
    private final Start start;

    ExportFile(String path, Type type, Start start) {
        this.path = path;
        this.type = type;
        this.start = start;
    }

    /** Its address, from the root. */
    public String path() {
        return path;
    }

    public String mediaType() {
        return type.mediaType;
    }

    /** Whether a browser saves it; if not, it shows it. */
    public boolean isSaved() {
        return type.saved;
    }

    /** Whether it gets much smaller by compression. */
    public boolean isCompressible() {
        return type.compressible;
    }

    /** Whether it has the same bytes each time it is written: a workbook tells when that was. */
    public boolean isExact() {
        return type != Type.SPREADSHEET;
    }

    /** What its address accepts. */
    public Set<ExportParameter> parameters() {
        Set<ExportParameter> accepted = isOfEvents()
                ? EnumSet.complementOf(EnumSet.of(ExportParameter.EXCEL))
                : EnumSet.of(ExportParameter.FROM, ExportParameter.TO);
        // TimelineJS reads its file itself; apostrophes and a byte-order mark would only spoil it.
        if (type == Type.CSV && this != EVENTS_TIMELINE_CSV) {
            accepted.add(ExportParameter.EXCEL);
        }
        return Collections.unmodifiableSet(accepted);
    }

    /** The columns of a table but for the last, which says the release; none if it is no table. */
    public List<? extends Column<?>> columns() {
        return switch (this) {
            case EVENTS_CSV -> EventColumns.TABLE.columns();
            case PARTICIPANTS_CSV -> LinkTables.PARTICIPANTS.columns();
            case CITATIONS_CSV -> LinkTables.CITATIONS.columns();
            case FIGURES_CSV -> LinkTables.FIGURES.columns();
            case FORCE_LEVELS_CSV -> ForceLevelTable.COLUMNS;
            default -> List.of();
        };
    }

    boolean isOfEvents() {
        return this != FORCE_LEVELS_CSV;
    }

    boolean showsRelations() {
        return this == EVENTS_JSON || this == EVENTS_JSONL;
    }

    EventWriter writer(OutputStream out, ExportHead head) throws IOException {
        return start.write(out, head);
    }
}
