package org.allianceevents.pages.explore;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.explore.Explorer.Hint;
import org.jspecify.annotations.Nullable;

/** Finds, where a filter finds nothing, the part of it whose removal brings most back. */
@ApplicationScoped
class HintFinder {

    private final Questions questions;

    HintFinder(Questions questions) {
        this.questions = questions;
    }

    /** The hint; none if each part alone would still leave nothing. */
    @Nullable
    Hint find(Visit visit, ExplorerAddress address) {
        List<ExportParameter> parts = address.parameters().keySet().stream()
                .filter(parameter -> parameter != ExportParameter.SORT && parameter != ExportParameter.MATCH)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        JsonNode counts = questions.askText(document(parts.size()), variables(address, parts), visit.deadline());
        ExportParameter best = null;
        int most = 0;
        for (int i = 0; i < parts.size(); i++) {
            int count = counts.path("n" + i).path("totalCount").asInt();
            if (count > most) {
                most = count;
                best = parts.get(i);
            }
        }
        return best == null
                ? null
                : new Hint(visit.texts().label("parameter", best.key()), most, address.without(best));
    }

    private static String document(int parts) {
        StringBuilder head = new StringBuilder("query Hint(");
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            head.append("$f").append(i).append(": EventFilter ");
            fields.append(" n" + i + ": events(filter: $f" + i + ", first: 0) { totalCount }");
        }
        return head + ") {" + fields + " }";
    }

    private static Map<String, Object> variables(ExplorerAddress address, List<ExportParameter> parts) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Map<ExportParameter, List<String>> rest = new EnumMap<>(address.parameters());
            rest.remove(parts.get(i));
            if (!rest.containsKey(ExportParameter.FROM) && !rest.containsKey(ExportParameter.TO)) {
                rest.remove(ExportParameter.MATCH);
            }
            variables.put("f" + i, FilterVariables.filter(rest));
        }
        return variables;
    }
}
