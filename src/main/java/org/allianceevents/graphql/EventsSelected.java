package org.allianceevents.graphql;

import org.allianceevents.graphql.connection.Selected;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;

/** The selection that a page of events was chosen from: for its count and its facets. */
record EventsSelected(EventSearch search, EventSelection selection) implements Selected {

    @Override
    public int count() {
        return search.count(selection);
    }
}
