package org.allianceevents.graphql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.dataset.Domain;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.FacetCount;
import org.allianceevents.search.Facets;
import org.allianceevents.search.Facets.Dimension;
import org.allianceevents.source.ForceLevelView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The dataset as a whole: its release, its domains, and the force levels. */
@GraphQLApi
public class DatasetApi {

    private final AnswerRelease answer;
    private final Facets facets;
    private final Catalog catalog;

    DatasetApi(AnswerRelease answer, Facets facets, Catalog catalog) {
        this.answer = answer;
        this.facets = facets;
        this.catalog = catalog;
    }

    @Query
    @NonNull
    @Description("The release of the dataset that answers are made from.")
    public DatasetView dataset() {
        return DatasetView.of(answer.get());
    }

    @Query
    @NonNull
    @Description("All domains, with what they cover.")
    public List<@NonNull DomainInfo> domains() {
        Map<String, Integer> counts = facets
                .of(EventSelection.of(null), Map.of(Dimension.DOMAINS, Domain.values().length))
                .get(Dimension.DOMAINS)
                .stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        return Arrays.stream(Domain.values())
                .map(domain -> DomainInfo.of(domain, counts.getOrDefault(domain.name(), 0)))
                .toList();
    }

    @Query
    @NonNull
    @Description(
            "U.S. personnel in Japan by report date, the earliest first. Months without a report are not filled in.")
    public List<@NonNull ForceLevelView> forceLevels(
            @Name("from") @Nullable LocalDate from, @Name("to") @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput("from", from + " is after to " + to + ".");
        }
        return catalog.forceLevels().stream()
                .filter(level -> from == null || !level.asOf().isBefore(from))
                .filter(level -> to == null || !level.asOf().isAfter(to))
                .toList();
    }
}
