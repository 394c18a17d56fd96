package org.allianceevents.pages.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Visit;

/**
 * What a timeline asks the API first, as an address. The page names it, so that a browser asks while it still reads the page
 * and the script: the answer is there when the script is.
 */
public final class TimelineQuestion {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The document, on one line so that the address is shorter. */
    public static final String DOCUMENT =
            Questions.document("timeline").replaceAll("\\s+", " ").strip();

    private TimelineQuestion() {}

    /** The address from the root: the strip shows all years, whichever are chosen. */
    static String of(ExplorerAddress address, Language language) {
        Map<ExportParameter, List<String>> ofAllTime = new EnumMap<>(ExportParameter.class);
        ofAllTime.putAll(address.parameters());
        List.of(ExportParameter.FROM, ExportParameter.TO, ExportParameter.MATCH).forEach(ofAllTime::remove);
        Map<String, ?> variables =
                new TreeMap<>(Map.of("filter", FilterVariables.filter(ofAllTime), "ja", language == Language.JA));
        return "graphql?query=" + Visit.encode(DOCUMENT) + "&variables=" + Visit.encode(json(variables));
    }

    private static String json(Map<String, ?> variables) {
        try {
            return JSON.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A filter could not be written as JSON", e);
        }
    }
}
