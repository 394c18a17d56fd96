package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** How much of a scope the dataset is known to hold. */
@Description("How much of a scope the dataset is known to hold.")
public enum Completeness {
    @Description("Every event of the scope.")
    COMPLETE,

    @Description("All but a few, which are named.")
    NEARLY_COMPLETE,

    @Description("A considerable part.")
    PARTIAL,

    @Description("Single events only.")
    SPARSE
}
