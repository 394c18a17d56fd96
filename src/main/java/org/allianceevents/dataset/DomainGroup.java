package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** The two groups of domains. */
@Description("The two groups of domains.")
public enum DomainGroup {
    @Description("Where forces operate.")
    OPERATIONAL,

    @Description("What governments deal with.")
    POLICY
}
