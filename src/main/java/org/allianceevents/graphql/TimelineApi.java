package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.Timeline;
import org.allianceevents.search.TimelineBucket;
import org.allianceevents.search.TimelineInterval;
import org.allianceevents.search.TimelineSplit;
import org.allianceevents.search.filter.EventFilter;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Events counted by time. */
@GraphQLApi
public class TimelineApi {

    private final Timeline timeline;

    TimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @Query
    @NonNull
    @Description(
            "Events counted by time, from the first day of the filter's date range, or of the events, to the last.")
    public List<@NonNull TimelineBucket> timeline(
            @Name("filter") @Nullable EventFilter filter,
            @Name("interval") @DefaultValue("YEAR") @Nullable TimelineInterval interval,
            @Name("splitBy") @Nullable TimelineSplit splitBy) {
        return timeline.of(EventSelection.of(filter), interval == null ? TimelineInterval.YEAR : interval, splitBy);
    }
}
