package org.allianceevents.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of events of one kind, from {@code series.yaml}: Keen Sword, the Security Consultative Committee.
 *
 * @param startedIn year of the first edition
 * @param endedIn year of the last edition; null while it goes on
 */
public record SeriesEntry(
        String slug,
        String name,
        @Nullable String nameJa,
        EventKind kind,
        String description,
        @Nullable Integer startedIn,
        @Nullable Integer endedIn,
        List<String> aliases) {}
