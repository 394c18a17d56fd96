package org.allianceevents.pages.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.FacetCount;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.explore.ChooseView.Group;
import org.allianceevents.pages.explore.Explorer.Hidden;
import org.allianceevents.pages.explore.Facet.Choice;
import org.allianceevents.search.BadInput;

/**
 * The page {@code /choose/<dimension>}: all values of a dimension, which are more than stand beside the list, to find one by
 * its name and to choose several.
 */
@ApplicationScoped
public class ChoosePage implements Page {

    private static final String FIND = "find";

    private final Questions questions;
    private final AllValues values;
    private final Frames frames;
    private final FacetNames.Factory names;

    ChoosePage(Questions questions, AllValues values, Frames frames, FacetNames.Factory names) {
        this.questions = questions;
        this.values = values;
        this.frames = frames;
        this.names = names;
    }

    /** The answer to {@code pages/choose.graphql}. */
    private record Answer(Release dataset, Part events) {}

    private record Part(Facets facets) {}

    @Override
    public List<String> paths() {
        return List.of("/choose/:dimension");
    }

    @Override
    public Rendered render(Visit visit) {
        ExportParameter parameter = AllValues.DIMENSIONS.stream()
                .filter(each -> each.key().equals(visit.name("dimension")))
                .findFirst()
                .orElseThrow(() -> new NotThere("page", visit.path()));
        Map<String, List<String>> given = new TreeMap<>(visit.parameters());
        List<String> words = given.getOrDefault(FIND, List.of(""));
        given.remove(FIND);
        if (words.get(0).chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(FIND, "the text contains a control character.");
        }
        ExplorerAddress address = ExplorerAddress.of(given);
        Answer answer = ask(visit, address);
        ChooseView view = view(
                visit, parameter, address, words.get(0).strip(), answer.events().facets());
        String title = visit.texts().label("facet", parameter.key());
        Frame frame = frames.of(
                visit, title, visit.texts().get("choose_intro", view.facet().total()), answer.dataset());
        return Rendered.html(Frames.render(Templates.choose(frame, view), visit));
    }

    private Answer ask(Visit visit, ExplorerAddress address) {
        try {
            Map<String, Object> variables = Map.of("filter", FilterVariables.filter(address.parameters()));
            return questions.ask("choose", variables, Answer.class, visit.deadline());
        } catch (BadInput wrong) {
            throw address.request().explain(wrong);
        }
    }

    private ChooseView view(
            Visit visit, ExportParameter parameter, ExplorerAddress address, String find, Facets facets) {
        List<FacetCount> counted = AllValues.counts(parameter, facets);
        boolean whole = counted.size() < Facets.MOST;
        Map<String, Integer> counts = counted.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        Map<String, Named> all = values.of(parameter, facets, visit.deadline());
        Set<String> found = values.found(parameter, all, find, visit.deadline());
        Set<String> unseen = new TreeSet<>(address.values(parameter));
        FacetNames called = names.of(visit);
        Map<String, List<Choice>> groups = new HashMap<>();
        all.forEach((value, named) -> {
            if (found.contains(value)) {
                boolean chosen = unseen.remove(value) | unseen.remove(named.name());
                Choice choice = new Choice(
                        value,
                        called.of(parameter, value, named.name()),
                        called.lang(parameter, value),
                        counts.getOrDefault(value, whole ? 0 : FacetLists.UNKNOWN),
                        chosen);
                groups.computeIfAbsent(AllValues.sort(parameter, named, visit.texts()), sort -> new ArrayList<>())
                        .add(choice);
            }
        });
        return new ChooseView(
                new Facet(parameter.key(), List.of(), List.of(), all.size(), address.address()),
                find,
                found.size(),
                filter(address, parameter),
                unseen.stream().map(value -> new Hidden(parameter.key(), value)).toList(),
                inOrder(groups, visit),
                whole ? null : counted.get(counted.size() - 1).count(),
                address.address());
    }

    private static List<Hidden> filter(ExplorerAddress address, ExportParameter without) {
        Map<ExportParameter, List<String>> rest = new EnumMap<>(ExportParameter.class);
        rest.putAll(address.parameters());
        rest.remove(without);
        List<Hidden> fields = new ArrayList<>();
        rest.forEach((parameter, all) -> all.forEach(value -> fields.add(new Hidden(parameter.key(), value))));
        return fields;
    }

    private static List<Group> inOrder(Map<String, List<Choice>> groups, Visit visit) {
        Collator order = Collator.getInstance(visit.language().locale());
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(Choice::label, order))
                                .toList()))
                .sorted(Comparator.comparing(Group::title, order))
                .toList();
    }
}
