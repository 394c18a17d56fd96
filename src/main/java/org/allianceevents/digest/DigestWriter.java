package org.allianceevents.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allianceevents.dataset.Domain;
import org.allianceevents.digest.Digest.DigestSection;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.MeetingView;

/** Writes a digest of events. */
public final class DigestWriter {

    private static final int HEADLINES = 7;

    /** Characters that CommonMark would read as its own. */
    private static final String MARKUP = "([\\\\`*_{}\\[\\]<>#|!])";

    private DigestWriter() {}

    /** The digest of a window. The events are those that start in it, the earliest first. */
    public static Digest write(LocalDate from, LocalDate to, List<EventView> events) {
        List<String> headlines = events.stream()
                .sorted(Comparator.comparingInt(DigestWriter::rank)
                        .thenComparing(event -> -event.getCitations().size())
                        .thenComparing(EventView::getStartDate)
                        .thenComparing(EventView::getSlug))
                .limit(HEADLINES)
                .map(EventView::getTitle)
                .toList();
        Map<Domain, List<EventView>> byDomain = events.stream()
                .collect(Collectors.groupingBy(e -> e.getDomains().get(0), TreeMap::new, Collectors.toList()));
        List<DigestSection> sections = byDomain.entrySet().stream()
                .map(entry -> new DigestSection(entry.getKey(), entry.getValue()))
                .toList();
        return new Digest(from, to, headlines, sections, markdown(from, to, headlines, sections));
    }

    /** Meetings by their level, leaders first; what isn't a meeting stands with ministers' meetings. */
    private static int rank(EventView event) {
        return event instanceof MeetingView meeting ? meeting.getLevel().ordinal() : 1;
    }

    private static String markdown(LocalDate from, LocalDate to, List<String> headlines, List<DigestSection> sections) {
        StringBuilder text = new StringBuilder("# U.S.–Japan alliance digest, ")
                .append(from)
                .append(" to ")
                .append(to)
                .append("\n");
        if (headlines.isEmpty()) {
            return text.append("\nNo event of the dataset starts in these days.\n")
                    .toString();
        }
        text.append("\n## Headlines\n\n");
        headlines.forEach(headline -> text.append("- ").append(escape(headline)).append('\n'));
        for (DigestSection section : sections) {
            text.append("\n## ").append(section.domain().label()).append("\n");
            section.events().forEach(event -> text.append('\n').append(paragraph(event)));
        }
        return text.toString();
    }

    private static String paragraph(EventView event) {
        String sources = event.getCitations().stream()
                .map(CitationView::source)
                .map(source -> "[" + escape(source.publisher()) + "](<" + source.url() + ">)")
                .collect(Collectors.joining(", "));
        return "**" + escape(event.getTitle()) + "** (" + event.getEdtf() + ")  \n"
                + escape(event.getSummary().strip()) + "  \nSources: " + sources + "\n";
    }

    private static String escape(String text) {
        return text.replaceAll(MARKUP, "\\\\$1");
    }
}
