package org.allianceevents.pages.explore;

import java.util.List;
import org.allianceevents.pages.answer.Bucket;
import org.allianceevents.pages.answer.EventPart;
import org.allianceevents.pages.answer.Release;

/** The answer to {@code pages/explorer.graphql}. */
record ExplorerAnswer(Release dataset, EventPart events, EventPart toTheDay, List<Bucket> timeline) {}
