package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What the coordinates stand for. */
@Description("What the coordinates stand for.")
public enum GeoPrecision {
    @Description("The site itself.")
    SITE,

    @Description("A point that stands for the municipality.")
    MUNICIPALITY,

    @Description("A point that stands for the prefecture or state.")
    PREFECTURE,

    @Description("A point that stands for the region.")
    REGION,

    @Description("A point that stands for the country.")
    COUNTRY,

    @Description("A point that stands for the sea area.")
    SEA_AREA,

    @Description("No coordinates, or of unknown exactness.")
    UNKNOWN
}
