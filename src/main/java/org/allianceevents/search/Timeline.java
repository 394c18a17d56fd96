package org.allianceevents.search;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allianceevents.search.filter.DateRange;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Counts the events of a selection by time. One statement returns three sorts of rows: how many start in each bucket, the
 * same by the values of a split, and the stretches of days that are covered; buckets are put together from them here.
 */
@ApplicationScoped
public class Timeline {

    private static final Table<?> MATCHED = table(name("matched"));
    private static final Field<LocalDate> STARTED = field(name("matched", "started"), LocalDate.class);
    private static final Field<LocalDate> ENDED = field(name("matched", "ended"), LocalDate.class);
    private static final Field<Long> KEY = field(name("matched", "key"), Long.class);

    private final Statements statements;
    private final EventConditions conditions;
    private final AnswerRelease answer;

    Timeline(Statements statements, EventConditions conditions, AnswerRelease answer) {
        this.statements = statements;
        this.conditions = conditions;
        this.answer = answer;
    }

    /**
     * Buckets from the first day to the last: those of the filter's date range where it has them, else those that the
     * events cover. What goes on is counted until the day of the release.
     *
     * @throws BadInput if an argument means nothing, or there would be more than {@link TimelineBuckets#MOST}
     */
    public List<TimelineBucket> of(EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        DateRange asked = selection.filter() == null ? null : selection.filter().date;
        TimelineBuckets buckets = new TimelineBuckets(
                interval, split, asked == null ? null : asked.from, asked == null ? null : asked.to);
        for (Record row : statements.rows(statement(selection, interval, split))) {
            buckets.add(row);
        }
        return buckets.list();
    }

    private Select<?> statement(EventSelection selection, TimelineInterval interval, @Nullable TimelineSplit split) {
        LocalDate asOf = answer.get().releasedOn();
        Field<LocalDate> ended = coalesce(Tables.EVENT_END, DSL.greatest(Tables.EVENT_START, val(asOf)));
        CommonTableExpression<?> matched = name("matched")
                .as(select(Tables.EVENT_KEY.as("key"), Tables.EVENT_START.as("started"), ended.as("ended"))
                        .from(Tables.EVENT)
                        .where(conditions.of(selection)));
        Field<LocalDate> bucket = bucket(interval);
        Select<? extends Record> rows = DSL.with(matched)
                .select(
                        inline("COUNT").as("sort"),
                        bucket.as("first"),
                        inline((LocalDate) null).as("last"),
                        inline((String) null).as("value"),
                        count().as("count"))
                .from(MATCHED)
                .groupBy(bucket)
                .unionAll(covered());
        return split == null ? rows : union(rows, split(split, bucket));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<? extends Record> union(Select rows, Select more) {
        return rows.unionAll(more);
    }

    private static Field<LocalDate> bucket(TimelineInterval interval) {
        String unit = interval.name().toLowerCase(Locale.ROOT);
        return cast(
                field("date_trunc({0}, {1}::timestamp)", SQLDataType.LOCALDATETIME, inline(unit), STARTED),
                SQLDataType.LOCALDATE);
    }

    /** Stretches of days on which at least one event was under way. */
    private static org.jooq.Select<org.jooq.Record5<String, LocalDate, LocalDate, String, Integer>> covered() {
        Table<?> stretches = DSL.table(
                        "(select unnest(range_agg(daterange({0}, {1}, '[]'))) as days from {2})",
                        STARTED, ENDED, MATCHED)
                .as("stretches");
        return select(
                        inline("DAYS"),
                        field("lower({0})", LocalDate.class, field(name("stretches", "days"))),
                        field("upper({0}) - 1", LocalDate.class, field(name("stretches", "days"))),
                        inline((String) null),
                        inline(0))
                .from(stretches);
    }

    private static Select<?> split(TimelineSplit split, Field<LocalDate> bucket) {
        Field<String> value =
                switch (split) {
                    case KIND -> Tables.EVENT_KIND;
                    case STATUS -> Tables.EVENT_STATUS;
                    case DOMAIN -> Tables.text("event_domain", "domain");
                    case ACTOR_COUNTRY -> Tables.text("actor", "country");
                };
        return select(inline("SPLIT"), bucket, inline((LocalDate) null), value, countDistinct(KEY))
                .from(joined(split))
                .where(value.isNotNull())
                .groupBy(bucket, value);
    }

    private static Table<?> joined(TimelineSplit split) {
        return switch (split) {
            case KIND, STATUS -> MATCHED.join(Tables.EVENT).on(Tables.EVENT_KEY.eq(KEY));
            case DOMAIN ->
                MATCHED.join(Tables.EVENT_DOMAIN)
                        .on(Tables.key("event_domain", "event_id").eq(KEY));
            case ACTOR_COUNTRY ->
                MATCHED.join(Tables.EVENT_ACTOR)
                        .on(Tables.key("event_actor", "event_id").eq(KEY))
                        .join(Tables.ACTOR)
                        .on(Tables.key("actor", "id").eq(Tables.key("event_actor", "actor_id")));
        };
    }
}
