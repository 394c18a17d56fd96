package org.allianceevents.pages.event;

import java.util.ArrayList;
import java.util.List;
import org.allianceevents.pages.event.EventFacts.Citation;

/** The sources of an event by number, and which of them back what. */
public final class References {

    private final List<Citation> citations;

    References(List<Citation> citations) {
        this.citations = citations;
    }

    /** A source with its number. */
    public record Numbered(int number, Citation citation) {}

    /** All sources. */
    public List<Numbered> all() {
        List<Numbered> all = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            all.add(new Numbered(i + 1, citations.get(i)));
        }
        return all;
    }

    /** The numbers of the sources that back a field, or a part of it: {@code figures} has {@code figures.personnel}. */
    public List<Integer> of(String field) {
        return all().stream()
                .filter(each -> each.citation().supports().stream()
                        .anyMatch(supported -> supported.equals(field) || supported.startsWith(field + ".")))
                .map(Numbered::number)
                .toList();
    }

    /** The number of a source; 0 if the event doesn't cite it. */
    public int number(String slug) {
        return all().stream()
                .filter(each -> each.citation().source().slug().equals(slug))
                .mapToInt(Numbered::number)
                .findFirst()
                .orElse(0);
    }
}
