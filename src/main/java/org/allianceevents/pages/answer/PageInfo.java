package org.allianceevents.pages.answer;

import org.jspecify.annotations.Nullable;

/** Where a page of a list stands. */
public record PageInfo(
        boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {}
