package org.allianceevents.graphql.connection;

import java.util.List;
import org.allianceevents.search.KeyPage;
import org.allianceevents.search.KeyPage.Hit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Where a page begins and ends. Whether there is more is exact, and looked up only when asked for. */
@Name("PageInfo")
@Description("Where a page begins and ends, and whether there is more.")
public final class PageInfo {

    private final KeyPage page;

    PageInfo(KeyPage page) {
        this.page = page;
    }

    @NonNull
    public boolean isHasNextPage() {
        return page.next().getAsBoolean();
    }

    @NonNull
    public boolean isHasPreviousPage() {
        return page.previous().getAsBoolean();
    }

    public @Nullable String getStartCursor() {
        List<Hit> hits = page.hits();
        return hits.isEmpty() ? null : hits.get(0).cursor();
    }

    public @Nullable String getEndCursor() {
        List<Hit> hits = page.hits();
        return hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor();
    }
}
