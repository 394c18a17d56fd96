package org.allianceevents.pages.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allianceevents.export.ExportParameter;

/** The parameters of an address as the arguments of the API: as variables, and as a part of a document. */
public final class FilterVariables {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final String FILTER = "filter.";

    private FilterVariables() {}

    /** A value of a vocabulary, which stands in a document without quotes. */
    private record Constant(String name) {}

    /** The filter as a variable. */
    public static Map<String, Object> filter(Map<ExportParameter, List<String>> parameters) {
        return plain(tree(parameters));
    }

    /** The filter, and something that must hold too. */
    public static Map<String, Object> filterAnd(
            Map<ExportParameter, List<String>> parameters, Map<String, Object> other) {
        return Map.of("and", List.of(filter(parameters), other));
    }

    /** The order as a variable; none if the address names none. */
    public static List<Map<String, String>> order(Map<ExportParameter, List<String>> parameters) {
        return parameters.getOrDefault(ExportParameter.SORT, List.of()).stream()
                .map(FilterVariables::key)
                .toList();
    }

    private static Map<String, String> key(String value) {
        boolean descending = value.startsWith("-");
        String field = CAPITAL.matcher(descending ? value.substring(1) : value).replaceAll("_$1");
        return Map.of("field", field.toUpperCase(Locale.ROOT), "direction", descending ? "DESC" : "ASC");
    }

    /** The filter as it stands in a document; nothing if there is none. */
    public static String literal(Map<ExportParameter, List<String>> parameters) {
        Map<String, Object> tree = tree(parameters);
        return tree.isEmpty() ? "" : "filter: " + write(tree);
    }

    /** The order as it stands in a document; nothing if the address names none. */
    public static String orderLiteral(Map<ExportParameter, List<String>> parameters) {
        List<Map<String, String>> order = order(parameters);
        return order.isEmpty()
                ? ""
                : order.stream()
                        .map(key -> "{ field: %s, direction: %s }".formatted(key.get("field"), key.get("direction")))
                        .collect(Collectors.joining(", ", "orderBy: [", "]"));
    }

    private static Map<String, Object> tree(Map<ExportParameter, List<String>> parameters) {
        Map<String, Object> tree = new LinkedHashMap<>();
        parameters.forEach((parameter, values) -> {
            if (parameter.path().startsWith(FILTER)) {
                put(tree, parameter.path().substring(FILTER.length()), value(parameter, values));
            }
        });
        return tree;
    }

    private static Object value(ExportParameter parameter, List<String> values) {
        List<Object> all = new ArrayList<>();
        values.forEach(value -> all.add(isConstant(parameter) ? new Constant(value) : value));
        return parameter.isRepeatable() ? all : all.get(0);
    }

    private static boolean isConstant(ExportParameter parameter) {
        return switch (parameter) {
            case KIND, STATUS, DOMAIN, PRECISION, MATCH -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, value);
        } else {
            Object branch = tree.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) branch, path.substring(dot + 1), value);
        }
    }

    private static Map<String, Object> plain(Map<?, ?> tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((name, value) -> copy.put(String.valueOf(name), plainValue(value)));
        return copy;
    }

    private static Object plainValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return plain(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FilterVariables::plainValue).toList();
        }
        return value instanceof Constant constant ? constant.name() : value;
    }

    private static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + write(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.size() == 1
                    ? write(list.get(0))
                    : list.stream().map(FilterVariables::write).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Constant constant ? constant.name() : quote(String.valueOf(value));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
