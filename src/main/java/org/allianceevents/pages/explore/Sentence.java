package org.allianceevents.pages.explore;

import java.util.List;
import java.util.stream.Collectors;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Strip;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.explore.Explorer.Chip;

/** What was asked for and what was found, in words. */
final class Sentence {

    private final Texts texts;

    Sentence(Visit visit) {
        this.texts = visit.texts();
    }

    /** The filter: "Kind: Meeting, Exercise; Actor: United States Navy". Empty if there is none. */
    String filter(List<Chip> chips) {
        return chips.stream()
                .collect(Collectors.groupingBy(
                        Chip::facet,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Chip::label, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry ->
                        texts.get("filter_part", entry.getKey(), String.join(texts.get("comma"), entry.getValue())))
                .collect(Collectors.joining(texts.get("semicolon")));
    }

    /** What was found: "143 events, 1951 to 2026. Kind: Meeting". */
    String summary(int count, Strip strip, ExplorerAddress address, List<Chip> chips) {
        String found = texts.count("events", count);
        String years = years(strip, address);
        String filter = filter(chips);
        return (count == 0 || years.isEmpty() ? found : texts.get("summary", found, years))
                + (filter.isEmpty() ? "" : texts.get("summary_filter", filter));
    }

    /** The years that are asked for; without these, those in which something begins. */
    private String years(Strip strip, ExplorerAddress address) {
        List<Integer> years = strip.years().stream()
                .filter(year -> year.count() > 0)
                .map(Strip.Year::year)
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        String from = address.value(ExportParameter.FROM);
        String to = address.value(ExportParameter.TO);
        String first = from.isEmpty() ? String.valueOf(years.get(0)) : from.substring(0, 4);
        String last = to.isEmpty() ? String.valueOf(years.get(years.size() - 1)) : to.substring(0, 4);
        return first.equals(last) ? first : texts.get("years", first, last);
    }
}
