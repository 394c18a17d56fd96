package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;

/**
 * What a release says of itself, from {@code dataset.yaml}.
 *
 * @param version calendar version, {@code 2026.11.0}
 * @param releasedOn the day of the release; what goes on goes on until this day at least
 * @param license SPDX identifier of the data's license
 * @param citation how to cite the dataset
 * @param coverage how complete the data is known to be
 */
public record ReleaseEntry(
        String version, LocalDate releasedOn, String license, String citation, List<CoverageEntry> coverage) {

    /** How complete one scope is known to be, in the curators' own words. */
    public record CoverageEntry(String scope, LocalDate from, LocalDate to, Completeness completeness, String note) {}
}
