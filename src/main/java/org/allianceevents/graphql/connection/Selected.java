package org.allianceevents.graphql.connection;

/** What a page was chosen from, so that it can be counted when a client asks. */
@FunctionalInterface
public interface Selected {

    /** How many there are on all pages. */
    int count();
}
