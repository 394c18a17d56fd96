package org.allianceevents.graphql;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.Completeness;
import org.allianceevents.load.Release;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** The loaded release as the API shows it. */
@Name("Dataset")
@Description("The release of the dataset that answers are made from.")
public record DatasetView(
        @NonNull @Description("Calendar version, \"2026.11.0\".") String version,
        @NonNull LocalDate releasedOn,
        @NonNull @Description("SHA-256 of the dataset's files.") String checksum,
        @NonNull @Description("The data's license, an SPDX identifier.") String license,
        @NonNull @Description("How to cite the dataset.") String citation,
        @NonNull int eventCount,
        @NonNull int actorCount,
        @NonNull int placeCount,
        @NonNull int sourceCount,
        @NonNull @Description("The first day of the earliest event.") LocalDate firstDate,
        @NonNull @Description("The latest day that is known of any event.") LocalDate lastDate,
        @NonNull @Description("How complete the data is known to be: said by the curators, not silence.")
                List<@NonNull CoverageView> coverage) {

    /** A statement on coverage as the API shows it. */
    @Name("Coverage")
    @Description("How complete one scope is known to be.")
    public record CoverageView(
            @NonNull String scope,
            @NonNull LocalDate from,
            @NonNull LocalDate to,
            @NonNull Completeness completeness,
            @NonNull @Description("How this is known, and what is missing.") String note) {}

    static DatasetView of(Release release) {
        return new DatasetView(
                release.version(),
                release.releasedOn(),
                release.checksum(),
                release.license(),
                release.citation(),
                release.eventCount(),
                release.actorCount(),
                release.placeCount(),
                release.sourceCount(),
                release.firstDate(),
                release.lastDate(),
                release.coverage().stream()
                        .map(c -> new CoverageView(c.scope(), c.from(), c.to(), c.completeness(), c.note()))
                        .toList());
    }
}
