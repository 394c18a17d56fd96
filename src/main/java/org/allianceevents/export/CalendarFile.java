package org.allianceevents.export;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.escape;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.EventView;
import org.allianceevents.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * Events as iCalendar (RFC 5545): days, not hours. Those whose day isn't known are left out, for a calendar can't say "in
 * 1978"; {@code X-ALLIANCE-EVENTS-WITHOUT-DAY} says how many these are. What goes on stands on its first day. Written
 * by what biweekly writes with: biweekly itself holds a whole calendar in memory.
 */
final class CalendarFile implements EventWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final VObjectWriter calendar;

    CalendarFile(OutputStream out, ExportHead head) throws IOException {
        calendar = new VObjectWriter(
                new OutputStreamWriter(new FoldedLines(new BufferedOutputStream(out)), StandardCharsets.UTF_8),
                SyntaxStyle.NEW);
        calendar.getFoldedLineWriter().setLineLength(null);
        calendar.writeBeginComponent("VCALENDAR");
        calendar.writeProperty("VERSION", "2.0");
        calendar.writeProperty("PRODID", "-//Alliance Events//Alliance Events//EN");
        calendar.writeProperty("CALSCALE", "GREGORIAN");
        calendar.writeProperty("X-WR-CALNAME", "Alliance Events");
        calendar.writeProperty("X-ALLIANCE-EVENTS-RELEASE", head.release().version());
        calendar.writeProperty("X-ALLIANCE-EVENTS-WITHOUT-DAY", String.valueOf(head.withoutDay()));
    }

    @Override
    public void write(EventBatch batch) throws IOException {
        for (EventView event : batch.events()) {
            if (event.getDatePrecision() == DatePrecision.DAY) {
                write(event);
            }
        }
    }

    @Override
    public void end() throws IOException {
        calendar.writeEndComponent("VCALENDAR");
        calendar.flush();
    }

    private void write(EventView event) throws IOException {
        calendar.writeBeginComponent("VEVENT");
        calendar.writeProperty("UID", event.getSlug() + "@alliance-events");
        calendar.writeProperty("DTSTAMP", DAY.format(Revision.of(event)) + "T000000Z");
        calendar.writeProperty("LAST-MODIFIED", DAY.format(Revision.of(event)) + "T000000Z");
        calendar.writeProperty("SEQUENCE", String.valueOf(event.getCorrections().size()));
        day("DTSTART", event.getStartDate());
        LocalDate end = event.getEndDate();
        if (end != null) {
            day("DTEND", end.plusDays(1));
        }
        calendar.writeProperty("SUMMARY", escape(event.getTitle()));
        calendar.writeProperty("DESCRIPTION", escape(description(event)));
        calendar.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(categories(event)));
        calendar.writeProperty("STATUS", status(event.getStatus()));
        calendar.writeProperty("TRANSP", "TRANSPARENT");
        place(event.getPlaces());
        source(event.getCitations());
        calendar.writeEndComponent("VEVENT");
    }

    private void day(String property, LocalDate day) throws IOException {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put("VALUE", "DATE");
        calendar.writeProperty(null, property, parameters, DAY.format(day));
    }

    private void place(List<PlaceView> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        calendar.writeProperty(
                "LOCATION", escape(places.stream().map(PlaceView::name).collect(Collectors.joining("; "))));
        PlaceView main = places.get(0);
        if (main.latitude() != null && main.longitude() != null) {
            calendar.writeProperty("GEO", Cell.text(main.latitude()) + ";" + Cell.text(main.longitude()));
        }
    }

    private void source(List<CitationView> citations) throws IOException {
        if (!citations.isEmpty()) {
            calendar.writeProperty("URL", citations.get(0).source().url());
        }
    }

    private static String description(EventView event) {
        List<String> paragraphs = new ArrayList<>();
        @Nullable String titleJa = event.getTitleJa();
        if (titleJa != null) {
            paragraphs.add(titleJa);
        }
        paragraphs.add(event.getSummary().strip());
        if (event.getEndDate() == null || event.getEdtf().matches(".*[?~%].*")) {
            paragraphs.add("Date: " + event.getEdtf());
        }
        paragraphs.add(event.getCitations().stream()
                .map(CitationView::source)
                .map(source -> source.publisher() + ": " + source.url())
                .collect(Collectors.joining("\n")));
        return String.join("\n\n", paragraphs);
    }

    private static List<String> categories(EventView event) {
        List<String> categories = new ArrayList<>();
        categories.add(Labels.kind(event.getKind()));
        event.getDomains().forEach(domain -> categories.add(domain.label()));
        return categories;
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case ANNOUNCED, POSTPONED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
            case ONGOING, COMPLETED -> "CONFIRMED";
        };
    }
}
