package org.allianceevents.pages.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of events, with what was asked of the whole list. */
public record EventPart(
        int totalCount, @Nullable PageInfo pageInfo, @Nullable List<EventLine> nodes, @Nullable Facets facets) {}
