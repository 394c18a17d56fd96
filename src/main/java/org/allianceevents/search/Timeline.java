package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allianceevents.search.filter.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of a selection by time. One statement returns three sorts of rows: how many start in each bucket, the
 * same by the values of a split, and the stretches of days that are covered; buckets are put together from them here.
 */
@ApplicationScoped
public class Timeline {

    /** Stretches of days on which at least one event was under way. */
    private static final String COVERED =
            """
             union all select 'DAYS', lower(stretches.days), upper(stretches.days) - 1, null, 0 \
            from (select unnest(range_agg(daterange(started, ended, '[]'))) as days from matched) as stretches""";

    private final Statements statements;
    private final Matchings matchings;
    private final AnswerRelease answer;
    private final IndexedSelections indexed;

    Timeline(Statements statements, Matchings matchings, AnswerRelease answer, IndexedSelections indexed) {
        this.statements = statements;
        this.matchings = matchings;
        this.answer = answer;
        this.indexed = indexed;
    }

    /**
     * Buckets from the first day to the last: those of the filter's date range where it has them, else those that the
     * events cover. What goes on is counted until the day of the release.
     *
     * @throws BadInput if an argument means nothing, or there would be more than {@link TimelineBuckets#MOST}
     */
    public List<TimelineBucket> of(EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        Optional<IndexedSelection> found = IndexedTimeline.isKnown(split) ? indexed.of(selection) : Optional.empty();
        return found.isPresent()
                ? byIndex(selection, found.get(), interval, split)
                : byStatement(selection, interval, split);
    }

    /** The same, counted by the index, which has found the selection. */
    List<TimelineBucket> byIndex(
            EventSelection selection,
            IndexedSelection found,
            TimelineInterval interval,
            @Nullable TimelineSplit split) {
        TimelineBuckets buckets = buckets(selection, interval, split);
        new IndexedTimeline(found, interval, answer.get().releasedOn()).fill(buckets, split);
        return buckets.list();
    }

    /** The same, counted by the database. */
    List<TimelineBucket> byStatement(
            EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        TimelineBuckets buckets = buckets(selection, interval, split);
        statements.rows(statement(selection, interval, split), buckets::add);
        return buckets.list();
    }

    private static TimelineBuckets buckets(
            EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        DateRange asked = selection.filter() == null ? null : selection.filter().date;
        return new TimelineBuckets(interval, split, asked == null ? null : asked.from, asked == null ? null : asked.to);
    }

    private Sql statement(EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        String bucket = "date_trunc('" + interval.name().toLowerCase(Locale.ROOT) + "', started::timestamp)::date";
        Matching matching = matchings.of(selection);
        return Sql.of(
                        "with matched as (select event.id as key, event.start_date as started,"
                                + " coalesce(event.end_date, greatest(event.start_date, ?)) as ended from "
                                + matching.tables(),
                        answer.get().releasedOn())
                .where(matching.condition())
                .then(") select 'COUNT' as sort, " + bucket
                        + " as first, null::date as last, null::text as value, count(*) as count"
                        + " from matched group by 2")
                .then(COVERED)
                .then(split == null ? "" : split(split, bucket));
    }

    private static String split(TimelineSplit split, String bucket) {
        String value =
                switch (split) {
                    case KIND -> "event.kind";
                    case STATUS -> "event.status";
                    case DOMAIN -> "event_domain.domain";
                    case ACTOR_COUNTRY -> "actor.country";
                };
        return " union all select 'SPLIT', " + bucket + ", null, " + value + ", count(distinct key) from matched join "
                + joined(split) + " where " + value + " is not null group by 2, 4";
    }

    private static String joined(TimelineSplit split) {
        return switch (split) {
            case KIND, STATUS -> "event on event.id = key";
            case DOMAIN -> "event_domain on event_domain.event_id = key";
            case ACTOR_COUNTRY ->
                "event_actor on event_actor.event_id = key join actor on actor.id = event_actor.actor_id";
        };
    }
}
