package org.allianceevents.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceevents.dataset.yaml.Spelling;
import org.allianceevents.search.BadInput;
import org.jspecify.annotations.Nullable;

/** The values of an address' parameters: read one kind after another, and what was read in the canonical form. */
final class ParameterValues {

    private final Map<ExportParameter, List<String>> given = new EnumMap<>(ExportParameter.class);
    private final Map<ExportParameter, List<String>> canonical = new EnumMap<>(ExportParameter.class);

    /** @throws BadInput if a parameter isn't among those accepted, is empty, or comes twice where it can't */
    ParameterValues(Map<String, List<String>> parameters, Set<ExportParameter> accepted) {
        Map<String, ExportParameter> known = accepted.stream().collect(Collectors.toMap(ExportParameter::key, p -> p));
        parameters.forEach((key, values) -> {
            ExportParameter parameter = known.get(key);
            if (parameter == null) {
                throw unknown(key, accepted);
            }
            check(parameter, values);
            given.put(parameter, values);
        });
    }

    private static BadInput unknown(String key, Set<ExportParameter> accepted) {
        List<String> keys = accepted.stream().map(ExportParameter::key).toList();
        String near = Spelling.nearest(key, keys)
                .map(name -> "Did you mean \"" + name + "\"? ")
                .orElse("");
        return BadInput.unknown(
                "parameters", key, "a parameter of this file", near + "Accepted: " + String.join(", ", keys) + ".");
    }

    private static void check(ExportParameter parameter, List<String> values) {
        if (values.stream().anyMatch(String::isBlank)) {
            throw new BadInput(parameter.key(), "the value is empty. Leave the parameter out to ask for all.");
        }
        if (values.size() > 1 && !parameter.isRepeatable()) {
            throw new BadInput(parameter.key(), "it is given " + values.size() + " times. Once is accepted.");
        }
    }

    /** What was read, the same for addresses that mean the same. */
    Map<ExportParameter, List<String>> canonical() {
        return canonical;
    }

    /** Slugs or names; null if there are none. */
    @Nullable
    List<String> names(ExportParameter parameter) {
        List<String> values = given.get(parameter);
        return values == null ? null : keep(parameter, List.copyOf(new TreeSet<>(values)));
    }

    /** Words as they are. */
    @Nullable
    String text(ExportParameter parameter) {
        List<String> values = given.get(parameter);
        return values == null ? null : keep(parameter, values).get(0);
    }

    /** Values of a vocabulary, in any case. */
    <E extends Enum<E>> @Nullable List<E> constants(ExportParameter parameter, Class<E> type) {
        List<String> values = given.get(parameter);
        if (values == null) {
            return null;
        }
        List<E> constants = values.stream()
                .map(value -> constant(parameter, value, type))
                .distinct()
                .sorted()
                .toList();
        keep(parameter, constants.stream().map(Enum::name).toList());
        return constants;
    }

    private static <E extends Enum<E>> E constant(ExportParameter parameter, String value, Class<E> type) {
        return find(value, Arrays.asList(type.getEnumConstants()), Enum::name, parameter);
    }

    @Nullable
    LocalDate day(ExportParameter parameter) {
        List<String> values = given.get(parameter);
        if (values == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(values.get(0));
            keep(parameter, List.of(day.toString()));
            return day;
        } catch (DateTimeException e) {
            throw BadInput.unknown(parameter.key(), values.get(0), "a day", "Accepted: a day such as \"1990-01-31\".");
        }
    }

    boolean flag(ExportParameter parameter) {
        List<String> values = given.get(parameter);
        if (values == null) {
            return false;
        }
        boolean flag = find(values.get(0), List.of(true, false), String::valueOf, parameter);
        keep(parameter, List.of(String.valueOf(flag)));
        return flag;
    }

    /** Values in the order in which they were given, each read by itself. */
    <T> List<T> list(ExportParameter parameter, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        for (String value : given.getOrDefault(parameter, List.of())) {
            values.add(read.apply(value));
        }
        if (!values.isEmpty()) {
            keep(parameter, given.get(parameter));
        }
        return values;
    }

    /** @throws BadInput if the value is the name of none */
    static <T> T find(String value, List<T> all, Function<T, String> name, ExportParameter parameter) {
        return all.stream()
                .filter(each -> name.apply(each).toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BadInput.unknown(
                        parameter.key(),
                        value,
                        "accepted",
                        "Accepted: " + all.stream().map(name).collect(Collectors.joining(", ")) + "."
                                + (parameter.isRepeatable() ? " Repeat the parameter for several values." : "")));
    }

    private List<String> keep(ExportParameter parameter, List<String> values) {
        canonical.put(parameter, values);
        return values;
    }
}
