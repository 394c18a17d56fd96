package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publisher and the pages of it that events cite, from {@code sources/<publisher>.yaml}. */
public record PublisherEntry(
        String slug, String name, @Nullable String nameJa, PublisherKind kind, List<SourceEntry> pages) {

    /**
     * A page that someone read.
     *
     * @param published the day of publication, if the page says one
     * @param accessed the day on which a curator read the page, or a stored copy of it
     * @param archived address of an archived copy
     * @param language BCP 47
     */
    public record SourceEntry(
            String slug,
            String title,
            String url,
            @Nullable LocalDate published,
            LocalDate accessed,
            @Nullable String archived,
            String language) {}
}
