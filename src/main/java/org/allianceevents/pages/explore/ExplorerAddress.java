package org.allianceevents.pages.explore;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.allianceevents.export.Address;
import org.allianceevents.export.ExportFile;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.export.ExportRequest;
import org.allianceevents.pages.Visit;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.filter.EventOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the explorer asks for. Its parameters are those of the exports; besides, {@code from} and {@code to}
 * may be years or months, and {@code after} and {@code before} say which page of the list.
 *
 * @param request as an export reads it
 * @param canonical the parameters, written one way for all addresses that find the same
 * @param isTidy whether the address was written in a way that can be shown and shared
 */
record ExplorerAddress(
        ExportRequest request, String canonical, @Nullable String after, @Nullable String before, boolean isTidy) {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    /** The order that needs no saying. */
    private static final String USUAL_ORDER = "-startDate";

    /** @throws BadInput if a parameter isn't accepted, or its value means nothing */
    static ExplorerAddress of(Map<String, List<String>> given) {
        Map<String, List<String>> tidy = tidy(given);
        String after = single(tidy, AFTER);
        String before = single(tidy, BEFORE);
        if (after != null && before != null) {
            throw new BadInput(BEFORE, "give after or before, not both.");
        }
        Map<String, List<String>> filter = new TreeMap<>(tidy);
        filter.remove(AFTER);
        filter.remove(BEFORE);
        check(filter);
        ExportRequest request = ExportRequest.of(ExportFile.EVENTS_JSON, filter);
        return new ExplorerAddress(request, Address.parameters(request), after, before, tidy.equals(given));
    }

    private static void check(Map<String, List<String>> filter) {
        TreeSet<String> accepted = new TreeSet<>(List.of(AFTER, BEFORE, "lang"));
        ExportFile.EVENTS_JSON.parameters().forEach(parameter -> accepted.add(parameter.key()));
        for (String name : filter.keySet()) {
            if (!accepted.contains(name)) {
                throw BadInput.unknown(
                        "parameters",
                        name,
                        "a parameter of this page",
                        "Accepted: " + String.join(", ", accepted) + ".");
            }
        }
    }

    private static @Nullable String single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    /** Without what a form sends that nobody filled in, and with whole days. */
    private static Map<String, List<String>> tidy(Map<String, List<String>> given) {
        Map<String, List<String>> tidy = new TreeMap<>();
        given.forEach((name, values) -> {
            List<String> filled = new ArrayList<>(
                    values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList());
            if (name.equals(ExportParameter.FROM.key())) {
                filled.replaceAll(day(month -> month + "-01", "-01-01"));
            } else if (name.equals(ExportParameter.TO.key())) {
                filled.replaceAll(day(ExplorerAddress::lastDay, "-12-31"));
            }
            boolean usual = name.equals(ExportParameter.SORT.key()) && filled.equals(List.of(USUAL_ORDER));
            if (!filled.isEmpty() && !usual) {
                tidy.put(name, filled);
            }
        });
        return tidy;
    }

    private static UnaryOperator<String> day(UnaryOperator<String> ofMonth, String ofYear) {
        return text -> {
            if (text.matches("\\d{4}")) {
                return text + ofYear;
            }
            return text.matches("\\d{4}-\\d{2}") ? ofMonth.apply(text) : text;
        };
    }

    private static String lastDay(String month) {
        try {
            return YearMonth.parse(month).atEndOfMonth().toString();
        } catch (DateTimeException noMonth) {
            return month;
        }
    }

    Map<ExportParameter, List<String>> parameters() {
        return request.parameters();
    }

    /** The values of a parameter. */
    List<String> values(ExportParameter parameter) {
        return parameters().getOrDefault(parameter, List.of());
    }

    /** The only value of a parameter; nothing if it isn't given. */
    String value(ExportParameter parameter) {
        List<String> values = values(parameter);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The order by its first key, as the form has it. */
    String sort() {
        return parameters().containsKey(ExportParameter.SORT) ? value(ExportParameter.SORT) : USUAL_ORDER;
    }

    /** The keys of the order after the first. */
    List<String> thenBy() {
        return values(ExportParameter.SORT).stream().skip(1).toList();
    }

    List<EventOrder> order() {
        return request.order();
    }

    /** The address of the explorer with these parameters. */
    String address() {
        return canonical.isEmpty() ? "" : "?" + canonical;
    }

    /** The address with the page of the list that was asked for. */
    String here() {
        if (after != null) {
            return at(AFTER, after);
        }
        return before != null ? at(BEFORE, before) : address();
    }

    /** The parameters but for the days. */
    String withoutDates() {
        Map<ExportParameter, List<String>> rest = new EnumMap<>(ExportParameter.class);
        rest.putAll(parameters());
        rest.keySet().removeAll(EnumSet.of(ExportParameter.FROM, ExportParameter.TO, ExportParameter.MATCH));
        String address = address(rest);
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** The address without a parameter. */
    String without(ExportParameter parameter) {
        return without(parameter, null);
    }

    /** The address without one value of a parameter, or without all of them. */
    String without(ExportParameter parameter, @Nullable String removed) {
        Map<ExportParameter, List<String>> rest = new EnumMap<>(ExportParameter.class);
        parameters().forEach((each, values) -> {
            List<String> left = values.stream()
                    .filter(value -> each != parameter || removed != null && !value.equals(removed))
                    .toList();
            if (!left.isEmpty()) {
                rest.put(each, left);
            }
        });
        return address(supported(rest));
    }

    /** What makes no sense without what was taken away goes too. */
    private static Map<ExportParameter, List<String>> supported(Map<ExportParameter, List<String>> rest) {
        if (!rest.containsKey(ExportParameter.FROM) && !rest.containsKey(ExportParameter.TO)) {
            rest.remove(ExportParameter.MATCH);
        }
        if (!rest.containsKey(ExportParameter.Q)
                && rest.getOrDefault(ExportParameter.SORT, List.of()).toString().contains("relevance")) {
            rest.remove(ExportParameter.SORT);
        }
        return rest;
    }

    /** The address with the page of the list that a cursor names. */
    String at(String name, String cursor) {
        String and = canonical.isEmpty() ? "?" : "?" + canonical + "&";
        return and + name + "=" + Visit.encode(cursor);
    }

    private static String address(Map<ExportParameter, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey().key() + "=" + Visit.encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
