package org.allianceevents.pages.explore;

import java.util.List;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

/** The answer to {@code pages/explorer.graphql}. */
record ExplorerAnswer(
        Release dataset, EventPart events, @Nullable Counted counted, EventPart toTheDay, List<Bucket> timeline) {

    /** What the events were counted by. */
    record Counted(Facets facets) {}
}
