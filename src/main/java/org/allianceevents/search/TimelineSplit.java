package org.allianceevents.search;

import org.eclipse.microprofile.graphql.Description;

/** What the counts of a timeline's buckets are split by. */
@Description("What the counts of a timeline's buckets are split by.")
public enum TimelineSplit {
    @Description("The five kinds of event.")
    KIND,

    @Description("Domains; an event with two counts in both, and once in the bucket.")
    DOMAIN,

    @Description("How far the event had come.")
    STATUS,

    @Description(
            "Countries whose actors took part, themselves or by a member; an event counts in each, and once in the bucket.")
    ACTOR_COUNTRY
}
