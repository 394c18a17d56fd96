package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What sort of place this is. */
@Description("What sort of place this is.")
public enum PlaceKind {
    @Description("A military base.")
    BASE,

    @Description("A building, port, airport or site.")
    FACILITY,

    @Description("A city, town or village.")
    CITY,

    @Description("A prefecture, state or other first-level division.")
    PREFECTURE,

    @Description("An island or group of islands.")
    ISLAND,

    @Description("A region.")
    REGION,

    @Description("A country.")
    COUNTRY,

    @Description("A sea area.")
    SEA_AREA,

    @Description("A training area or range.")
    TRAINING_AREA,

    @Description("No place: held by video or telephone.")
    VIRTUAL
}
