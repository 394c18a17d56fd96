package org.allianceevents.pages.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Directory;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Strip;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.PageInfo;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.allianceevents.pages.explore.Explorer.Chip;
import org.allianceevents.pages.explore.Explorer.Form;
import org.allianceevents.pages.explore.Explorer.Hidden;
import org.allianceevents.pages.explore.Explorer.Pager;
import org.allianceevents.pages.explore.Explorer.Spot;
import org.allianceevents.search.BadInput;

/** What an address of the explorer finds, from one document. */
@ApplicationScoped
class Exploration {

    /** Events of a page of the list. */
    private static final int PAGE = 50;

    private static final int PLACES = 100;

    private static final List<ExportParameter> WITHOUT_FIELD = List.of(
            ExportParameter.SOURCE, ExportParameter.PRECISION, ExportParameter.MATCH, ExportParameter.UPDATED_SINCE);

    private final Questions questions;
    private final Directory directory;
    private final AllValues values;
    private final HintFinder hints;

    Exploration(Questions questions, Directory directory, AllValues values, HintFinder hints) {
        this.questions = questions;
        this.directory = directory;
        this.values = values;
        this.hints = hints;
    }

    /** What was found, and the release that it was found in. */
    record Found(Explorer explorer, Release release) {}

    /** @throws BadInput if a value of the filter means nothing in the release */
    Found find(Visit visit, ExplorerAddress address) {
        ExplorerAnswer answer = ask(visit, address);
        return new Found(explorer(visit, address, answer), answer.dataset());
    }

    private ExplorerAnswer ask(Visit visit, ExplorerAddress address) {
        try {
            return questions.ask("explorer", variables(address), ExplorerAnswer.class, visit.deadline());
        } catch (BadInput wrong) {
            throw address.request().explain(wrong);
        }
    }

    private static Map<String, Object> variables(ExplorerAddress address) {
        Map<String, Object> variables = new LinkedHashMap<>();
        Map<String, Object> filter = FilterVariables.filter(address.parameters());
        Map<String, Object> ofAllTime = new LinkedHashMap<>(filter);
        ofAllTime.remove("date");
        variables.put("filter", filter);
        variables.put("filtered", !filter.isEmpty());
        variables.put("ofAllTime", ofAllTime);
        variables.put("toTheDay", FilterVariables.filterAnd(address.parameters(), Map.of("precision", List.of("DAY"))));
        if (!address.order().isEmpty()) {
            variables.put("orderBy", FilterVariables.order(address.parameters()));
        }
        if (address.before() != null) {
            variables.put("last", PAGE);
            variables.put("before", address.before());
        } else {
            variables.put("first", PAGE);
            if (address.after() != null) {
                variables.put("after", address.after());
            }
        }
        return variables;
    }

    private Explorer explorer(Visit visit, ExplorerAddress address, ExplorerAnswer answer) {
        FacetNames names = new FacetNames(visit, directory);
        List<Chip> chips = Chips.of(visit, address, names);
        int count = answer.events().totalCount();
        Facets all = directory.facets(visit.deadline());
        // Without a filter these are the same, and not counted again.
        Facets found = answer.counted() == null ? all : answer.counted().facets();
        Strip strip = strip(address, answer);
        return new Explorer(
                count,
                new Sentence(visit).summary(count, strip, address, chips),
                new Form(
                        address.value(ExportParameter.Q),
                        shortened(address.value(ExportParameter.FROM), "-01-01"),
                        shortened(address.value(ExportParameter.TO), "-12-31"),
                        address.sort(),
                        address.thenBy()),
                kept(address),
                new FacetLists(address, names, each -> values.count(each, found, visit.deadline())).of(found, all),
                chips,
                strip,
                TimelineQuestion.of(address, visit.language()),
                answer.events().nodes(),
                pager(address, answer),
                places(visit, names, found),
                DataAccess.of(visit, address, count, answer.toTheDay().totalCount()),
                Citation.of(title(visit, chips), visit.absolute(address.address()), answer.dataset(), visit.today()),
                count == 0 ? hints.find(visit, address) : null);
    }

    private List<Spot> places(Visit visit, FacetNames names, Facets found) {
        Map<String, Named> known = directory.all("places", visit.deadline());
        return found.places().stream()
                .limit(PLACES)
                .map(place -> new Spot(
                        place.value(),
                        names.of(ExportParameter.PLACE, place.value(), place.label()),
                        place.count(),
                        known.get(place.value())))
                .toList();
    }

    private static Strip strip(ExplorerAddress address, ExplorerAnswer answer) {
        int first = Integer.parseInt(answer.dataset().firstYear());
        int last =
                Math.max(first, Integer.parseInt(answer.dataset().releasedOn().substring(0, 4)));
        String from = address.value(ExportParameter.FROM);
        String to = address.value(ExportParameter.TO);
        return Strip.of(
                answer.timeline(),
                address.withoutDates(),
                first,
                last,
                from.isEmpty() ? first : Integer.parseInt(from.substring(0, 4)),
                to.isEmpty() ? last : Integer.parseInt(to.substring(0, 4)));
    }

    /** A whole year is written as one. */
    private static String shortened(String day, String endOfYear) {
        return day.endsWith(endOfYear) ? day.substring(0, 4) : day;
    }

    private static List<Hidden> kept(ExplorerAddress address) {
        List<Hidden> kept = new ArrayList<>();
        for (ExportParameter parameter : WITHOUT_FIELD) {
            address.values(parameter).forEach(value -> kept.add(new Hidden(parameter.key(), value)));
        }
        return kept;
    }

    private static Pager pager(ExplorerAddress address, ExplorerAnswer answer) {
        PageInfo page = answer.events().pageInfo();
        return new Pager(
                page.hasPreviousPage() ? address.at("before", page.startCursor()) : null,
                page.hasNextPage() ? address.at("after", page.endCursor()) : null,
                address.after() != null || address.before() != null ? address.address() : null);
    }

    private static String title(Visit visit, List<Chip> chips) {
        String filter = new Sentence(visit).filter(chips);
        return "Alliance Events" + (filter.isEmpty() ? "" : ": " + filter);
    }
}
