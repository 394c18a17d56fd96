package org.allianceevents.graphql;

import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.DomainGroup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A domain, explained. */
@Name("DomainInfo")
@Description("A domain, what it covers, and how many events belong to it.")
public record DomainInfo(
        @NonNull Domain domain,
        @NonNull DomainGroup group,
        @NonNull String name,
        @NonNull String nameJa,
        @NonNull String definition,
        @NonNull int eventCount) {

    static DomainInfo of(Domain domain, int eventCount) {
        return new DomainInfo(
                domain, domain.group(), domain.label(), domain.labelJa(), domain.definition(), eventCount);
    }
}
