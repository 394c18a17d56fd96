package org.allianceevents.search.filter;

import org.eclipse.microprofile.graphql.Description;

/** What events can be sorted by. */
@Description("What events can be sorted by.")
public enum EventOrderField {
    @Description("The start date.")
    START_DATE,

    @Description("The end date; an event that goes on comes after all others.")
    END_DATE,

    @Description("The title in English, without regard to case and accents.")
    TITLE,

    @Description("The day it came into the dataset.")
    ADDED_ON,

    @Description("The day of its last change.")
    UPDATED_ON,

    @Description("How well it fits the text of the filter, which must be given.")
    RELEVANCE
}
