package org.allianceevents.pages.site;

import java.util.List;
import org.allianceevents.pages.answer.Release;

/** The answer to {@code pages/release.graphql}. */
public record ReleaseAnswer(Dataset dataset, List<DomainLine> domains) {

    /** The release, and how complete it is known to be. */
    public record Dataset(
            String version,
            String releasedOn,
            String license,
            String citation,
            int eventCount,
            int actorCount,
            int placeCount,
            int sourceCount,
            String firstDate,
            String lastDate,
            List<Coverage> coverage) {

        public Release release() {
            return new Release(
                    version, releasedOn, license, eventCount, actorCount, placeCount, sourceCount, firstDate, lastDate);
        }
    }

    /** How complete one scope is. */
    public record Coverage(String scope, String from, String to, String completeness, String note) {}

    /** A domain, and what it covers. */
    public record DomainLine(
            String domain, String name, String nameJa, String definition, String group, int eventCount) {

        /** The address of its events in the explorer. */
        public String address() {
            return "?domain=" + domain;
        }
    }
}
