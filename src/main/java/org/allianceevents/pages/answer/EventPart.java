package org.allianceevents.pages.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, and how many there are in all. */
public record EventPart(int totalCount, @Nullable PageInfo pageInfo, @Nullable List<EventLine> nodes) {}
