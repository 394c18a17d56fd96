package org.allianceevents.search;

import org.allianceevents.search.index.EventSet;
import org.allianceevents.search.index.ReleaseIndex;

/**
 * A selection that the index of the release answers.
 *
 * @param events the events of the selection, by their places in the index
 */
record IndexedSelection(ReleaseIndex index, EventSet events) {}
