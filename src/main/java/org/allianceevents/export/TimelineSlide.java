package org.allianceevents.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.EventView;
import org.allianceevents.source.SourceView;

/**
 * An event as a slide of TimelineJS, which takes headline, text and credit for HTML: all that comes from the data is
 * escaped.
 */
record TimelineSlide(EventView event, TimelineDate.Span date) {

    static TimelineSlide of(EventView event) {
        return new TimelineSlide(event, TimelineDate.Span.of(event.getEdtf()));
    }

    String headline() {
        return html(event.getTitle());
    }

    String text() {
        String titleJa = event.getTitleJa() == null ? "" : "<p lang=\"ja\">" + html(event.getTitleJa()) + "</p>";
        return titleJa + "<p>" + html(event.getSummary().strip()) + "</p><p>Sources: " + credit() + "</p>";
    }

    /** The pages that back it, as links. */
    String credit() {
        return event.getCitations().stream()
                .map(CitationView::source)
                .map(TimelineSlide::link)
                .collect(Collectors.joining("; "));
    }

    /** Its group, by which TimelineJS makes lanes. */
    String group() {
        return Labels.kind(event.getKind());
    }

    Map<String, Object> document() {
        Map<String, Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", event.getSlug());
        slide.put("start_date", date.start().document());
        if (date.end() != null) {
            slide.put("end_date", date.end().document());
        }
        if (date.words() != null) {
            slide.put("display_date", date.words());
        }
        slide.put("text", Map.of("headline", headline(), "text", text()));
        slide.put("media", Map.of("url", "", "credit", credit()));
        slide.put("group", group());
        return slide;
    }

    private static String link(SourceView source) {
        return "<a href=\"" + html(source.url()) + "\">" + html(source.publisher()) + "</a>";
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
