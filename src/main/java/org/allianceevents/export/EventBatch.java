package org.allianceevents.export;

import java.util.List;
import java.util.Map;
import org.allianceevents.event.EventView;
import org.jspecify.annotations.Nullable;

/**
 * Events that are in memory at once.
 *
 * @param slugs of the events that these are related to, by key
 * @param next the cursor that the next batch comes after; null if there is none
 */
record EventBatch(List<EventView> events, Map<Long, String> slugs, @Nullable String next) {}
