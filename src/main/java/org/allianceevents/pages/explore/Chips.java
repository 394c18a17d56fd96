package org.allianceevents.pages.explore;

import java.util.ArrayList;
import java.util.List;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.explore.Explorer.Chip;

/** The parts of the filter that hold, each with the address without it. */
final class Chips {

    private Chips() {}

    static List<Chip> of(Visit visit, ExplorerAddress address, FacetNames names) {
        List<Chip> chips = new ArrayList<>();
        address.parameters().forEach((parameter, values) -> {
            if (parameter != ExportParameter.SORT) {
                String facet = visit.texts().label("parameter", parameter.key());
                values.forEach(value -> chips.add(
                        new Chip(facet, label(visit, parameter, value, names), address.without(parameter, value))));
            }
        });
        return chips;
    }

    private static String label(Visit visit, ExportParameter parameter, String value, FacetNames names) {
        return switch (parameter) {
            case FROM, TO, UPDATED_SINCE -> DateWords.of(value, visit.language());
            case MATCH -> visit.texts().label("match", value);
            case Q -> visit.texts().get("quoted", value);
            default -> names.of(parameter, value, value);
        };
    }
}
