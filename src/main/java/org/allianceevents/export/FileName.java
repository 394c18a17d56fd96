package org.allianceevents.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allianceevents.load.Release;

/** The name under which a browser saves an export: the release, and what was asked for. */
final class FileName {

    private static final int LONGEST = 120;

    /** They change the order or the form, not what is in the file. */
    private static final Set<ExportParameter> UNTOLD =
            EnumSet.of(ExportParameter.SORT, ExportParameter.EXCEL, ExportParameter.MATCH);

    private FileName() {}

    static String of(ExportRequest request, Release release) {
        String file = request.file().path();
        int dot = file.lastIndexOf('.');
        List<String> words = new ArrayList<>(List.of("alliance-events", release.version()));
        String stem = file.substring(0, dot).replace('.', '-').replaceFirst("^events-?", "");
        if (!stem.isEmpty()) {
            words.add(stem);
        }
        request.parameters().forEach((parameter, values) -> {
            if (!UNTOLD.contains(parameter)) {
                words.addAll(told(parameter, values));
            }
        });
        String name = String.join("-", words);
        return name.substring(0, Math.min(name.length(), LONGEST)).replaceFirst("-+$", "") + file.substring(dot);
    }

    private static List<String> told(ExportParameter parameter, List<String> values) {
        List<String> words = values.stream()
                .map(FileName::ascii)
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (parameter) {
            case FROM, TO -> List.of(parameter.key(), words.get(0));
            case UPDATED_SINCE -> List.of("updated-since", words.get(0));
            case Q -> words.isEmpty() ? List.of("search") : words;
            default -> words;
        };
    }

    /** Every system takes these letters in a name. */
    private static String ascii(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }
}
