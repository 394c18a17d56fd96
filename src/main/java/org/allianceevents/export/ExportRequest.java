package org.allianceevents.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.EventOrder;
import org.allianceevents.search.filter.EventOrderField;
import org.allianceevents.search.filter.OrderDirection;
import org.allianceevents.search.filter.PlaceMatch;
import org.allianceevents.search.filter.SourceMatch;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for.
 *
 * @param parameters the parameters as they were understood, in one order, for names and tags
 * @param filter the very filter that GraphQL takes
 */
public record ExportRequest(
        ExportFile file,
        Map<ExportParameter, List<String>> parameters,
        EventFilter filter,
        List<EventOrder> order,
        boolean excel) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /**
     * Reads the parameters of an address.
     *
     * @throws BadInput if one isn't accepted, or its value means nothing
     */
    public static ExportRequest of(ExportFile file, Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters, file.parameters());
        EventFilter filter = filter(values);
        List<EventOrder> order = values.list(ExportParameter.SORT, ExportRequest::order);
        if (filter.text == null && order.stream().anyMatch(o -> o.field == EventOrderField.RELEVANCE)) {
            throw new BadInput(ExportParameter.SORT.key(), "relevance needs q.");
        }
        boolean excel = values.flag(ExportParameter.EXCEL);
        return new ExportRequest(file, values.canonical(), filter, order, excel);
    }

    private static EventFilter filter(ParameterValues values) {
        EventFilter filter = new EventFilter();
        filter.kind = values.constants(ExportParameter.KIND, EventKind.class);
        filter.status = values.constants(ExportParameter.STATUS, EventStatus.class);
        filter.precision = values.constants(ExportParameter.PRECISION, DatePrecision.class);
        filter.actor = actor(values.names(ExportParameter.ACTOR));
        filter.domain = domain(values.constants(ExportParameter.DOMAIN, Domain.class));
        filter.place = place(values.names(ExportParameter.PLACE));
        filter.series = values.names(ExportParameter.SERIES);
        filter.source = source(values.names(ExportParameter.SOURCE), values.names(ExportParameter.PUBLISHER));
        filter.date = range(values);
        filter.updatedSince = values.day(ExportParameter.UPDATED_SINCE);
        filter.text = values.text(ExportParameter.Q);
        return filter;
    }

    private static @Nullable ActorMatch actor(@Nullable List<String> slugs) {
        ActorMatch match = new ActorMatch();
        match.anyOf = slugs;
        return slugs == null ? null : match;
    }

    private static @Nullable DomainMatch domain(@Nullable List<Domain> domains) {
        DomainMatch match = new DomainMatch();
        match.anyOf = domains;
        return domains == null ? null : match;
    }

    private static @Nullable PlaceMatch place(@Nullable List<String> slugs) {
        PlaceMatch match = new PlaceMatch();
        match.anyOf = slugs;
        return slugs == null ? null : match;
    }

    private static @Nullable SourceMatch source(@Nullable List<String> slugs, @Nullable List<String> publishers) {
        SourceMatch match = new SourceMatch();
        match.anyOf = slugs;
        match.publisher = publishers;
        return slugs == null && publishers == null ? null : match;
    }

    private static @Nullable DateRange range(ParameterValues values) {
        @Nullable LocalDate from = values.day(ExportParameter.FROM);
        @Nullable LocalDate to = values.day(ExportParameter.TO);
        @Nullable List<DateMatch> match = values.constants(ExportParameter.MATCH, DateMatch.class);
        if (from == null && to == null) {
            if (match != null) {
                throw new BadInput(ExportParameter.MATCH.key(), "it needs from, to, or both.");
            }
            return null;
        }
        DateRange range = new DateRange();
        range.from = from;
        range.to = to;
        range.match = match == null ? DateMatch.OVERLAPS : match.get(0);
        return range;
    }

    private static EventOrder order(String value) {
        boolean descending = value.startsWith("-");
        EventOrder order = new EventOrder();
        order.field = ParameterValues.find(
                descending ? value.substring(1) : value,
                Arrays.asList(EventOrderField.values()),
                ExportRequest::key,
                ExportParameter.SORT);
        order.direction = descending ? OrderDirection.DESC : OrderDirection.ASC;
        return order;
    }

    /** The field as it is called in the API: {@code startDate}. */
    private static String key(EventOrderField field) {
        return NEXT_WORD.matcher(field.name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** The parameters, written one way for all addresses that mean the same. */
    public String canonical() {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + String.join("\u001f", entry.getValue()))
                .collect(Collectors.joining("\u001e"));
    }

    /** What was wrong, said of the parameter that it came from. */
    public BadInput explain(BadInput wrong) {
        return ExportParameter.at(wrong.argument())
                .map(parameter -> wrong.of(parameter.key()))
                .orElse(wrong);
    }
}
