package org.allianceevents.dataset;

import org.eclipse.microprofile.graphql.Description;

/** What sort of publisher this is. */
@Description("What sort of publisher this is.")
public enum PublisherKind {
    @Description("A government, ministry or embassy.")
    GOVERNMENT,

    @Description("An armed force or command.")
    MILITARY,

    @Description("A legislature or its research service.")
    LEGISLATURE,

    @Description("A news organization.")
    NEWS,

    @Description("A think tank or foundation.")
    THINK_TANK,

    @Description("A university or scholarly publisher.")
    ACADEMIC,

    @Description("A company.")
    COMPANY,

    @Description("An international organization.")
    INTERNATIONAL_ORGANIZATION,

    @Description("A reference work or database.")
    REFERENCE,

    @Description("Any other publisher.")
    OTHER
}
