package org.allianceevents.pages.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Directory;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.answer.FacetCount;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.NamedList;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.Deadline;

/** All values of the dimensions that may have more of them than the API counts at once. */
@ApplicationScoped
class AllValues {

    static final List<ExportParameter> DIMENSIONS =
            List.of(ExportParameter.ACTOR, ExportParameter.PLACE, ExportParameter.SERIES, ExportParameter.PUBLISHER);

    /** As many sources as are looked through for their publishers; a page of the API has a hundred. */
    private static final int MOST_SOURCES = 50_000;

    private final Directory directory;
    private final Questions questions;

    AllValues(Directory directory, Questions questions) {
        this.directory = directory;
        this.questions = questions;
    }

    static List<FacetCount> counts(ExportParameter parameter, Facets facets) {
        return switch (parameter) {
            case ACTOR -> facets.actors();
            case PLACE -> facets.places();
            case SERIES -> facets.series();
            case PUBLISHER -> facets.publishers();
            default -> throw new IllegalArgumentException(parameter.key());
        };
    }

    /** By the value that a filter takes. Publishers are known by their names, and by their slugs where they are counted. */
    Map<String, Named> of(ExportParameter parameter, Facets facets, Deadline deadline) {
        if (parameter != ExportParameter.PUBLISHER) {
            return directory.all(list(parameter), deadline);
        }
        Map<String, String> slugs = directory.facets(deadline).publishers().stream()
                .collect(Collectors.toMap(FacetCount::label, FacetCount::value, (one, other) -> one));
        facets.publishers().forEach(counted -> slugs.put(counted.label(), counted.value()));
        Map<String, Named> publishers = new TreeMap<>();
        for (String name : publishers(slugs.keySet(), deadline)) {
            String value = slugs.getOrDefault(name, name);
            publishers.put(value, new Named(value, name, null, null, null, null, null, null));
        }
        return publishers;
    }

    /** The API lists publishers by their pages alone; where these are too many, those that are counted must do. */
    private Set<String> publishers(Set<String> counted, Deadline deadline) {
        return directory.sources() > MOST_SOURCES
                ? counted
                : directory.all("sources", deadline).values().stream()
                        .map(source -> String.valueOf(source.kind()))
                        .collect(Collectors.toSet());
    }

    int count(ExportParameter parameter, Facets facets, Deadline deadline) {
        return DIMENSIONS.contains(parameter) ? of(parameter, facets, deadline).size() : 0;
    }

    /** Those whose names hold all the words, and those that the API knows by another name. */
    Set<String> found(ExportParameter parameter, Map<String, Named> all, String find, Deadline deadline) {
        List<String> words = Arrays.asList(plain(find).strip().split("\\s+"));
        Set<String> found = all.entrySet().stream()
                .filter(entry -> {
                    Named named = entry.getValue();
                    String text = plain(named.slug() + ' ' + named.name() + ' ' + named.nameJa());
                    return words.stream().allMatch(text::contains);
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!find.isEmpty() && (parameter == ExportParameter.ACTOR || parameter == ExportParameter.PLACE)) {
            found.addAll(asked(parameter, find, deadline));
        }
        return found;
    }

    private List<String> asked(ExportParameter parameter, String find, Deadline deadline) {
        try {
            return questions
                    .ask("find-" + list(parameter), Map.of("text", find), NamedList.class, deadline)
                    .list()
                    .nodes()
                    .stream()
                    .map(Named::slug)
                    .toList();
        } catch (BadInput nothingToSearchFor) {
            return List.of();
        }
    }

    /** What sort of value it is, in words. */
    static String sort(ExportParameter parameter, Named named, Texts texts) {
        return switch (parameter) {
            case ACTOR -> texts.label("actorKind", String.valueOf(named.kind()));
            case PLACE -> texts.label("placeKind", String.valueOf(named.kind()));
            case SERIES -> texts.label("kinds", String.valueOf(named.kind()));
            default -> texts.get("publishers");
        };
    }

    private static String list(ExportParameter parameter) {
        return parameter == ExportParameter.SERIES ? "all-series" : parameter.key() + "s";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
