package org.allianceevents.search.index;

/** What events are listed by. */
public enum Property {
    /** The key of an actor that takes part, itself or by a member. */
    ACTOR,
    /** A {@link org.allianceevents.dataset.Domain}, by name. */
    DOMAIN,
    /** An {@link org.allianceevents.dataset.EventKind}, by name. */
    KIND,
    /** An {@link org.allianceevents.dataset.EventStatus}, by name. */
    STATUS,
    /** A {@link org.allianceevents.dataset.DatePrecision}, by name. */
    PRECISION,
    /** Whether sources disagree on a figure. */
    DISPUTED,
    /** The key of a series. */
    SERIES,
    /** The key of a place that it was at, or that such a place lies in. */
    PLACE,
    /** The key of who published a page that backs it. */
    PUBLISHER,
    /** A word that is found in it, as {@link org.allianceevents.text.SearchVector} has it. */
    WORD
}
