package org.allianceevents.pages.answer;

import java.util.List;

/** A year of a timeline, with its count by kind. */
public record Bucket(String start, int count, List<FacetCount> split) {

    public int year() {
        return Integer.parseInt(start.substring(0, 4));
    }

    public int count(String value) {
        return split.stream()
                .filter(part -> part.value().equals(value))
                .mapToInt(FacetCount::count)
                .sum();
    }
}
