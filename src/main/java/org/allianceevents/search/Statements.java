package org.allianceevents.search;

import static org.jooq.impl.DSL.trueCondition;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.load.CurrentRelease;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** Runs statements. Each one also returns the release that it read, which must be the one the answer speaks of. */
@ApplicationScoped
class Statements {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static final Table<?> RELEASE = DSL.table(DSL.name("dataset_release"));

    /** Under a name of its own: a query may have a column of the name that the table gives it. */
    private static final Field<Long> RELEASE_KEY =
            DSL.field(DSL.name("dataset_release", "id"), Long.class).as("read_from_release");

    private final DSLContext db;
    private final AnswerRelease answer;
    private final AnswerDeadline deadline;
    private final CurrentRelease current;

    Statements(
            AgroalDataSource database,
            AnswerRelease answer,
            AnswerDeadline deadline,
            CurrentRelease current,
            Instance<ExecuteListener> listeners) {
        this.answer = answer;
        this.deadline = deadline;
        this.current = current;
        this.db = DSL.using(new DefaultConfiguration()
                .set(database)
                .set(SQLDialect.POSTGRES)
                .set(new Settings().withRenderFormatted(false).withExecuteLogging(false))
                .set(listeners.stream()
                        .map(listener -> (ExecuteListenerProvider) () -> listener)
                        .toArray(ExecuteListenerProvider[]::new)));
    }

    /**
     * Has jOOQ's classes made ready by one thread. They need one another in a circle: were the first requests two at once,
     * their threads would meet in it, and the classes be unusable for as long as the process lives.
     */
    void prepare(@Observes StartupEvent start) {
        db.select(Tables.EVENT_KEY, Tables.EVENT_START).from(Tables.EVENT).getSQL();
    }

    /**
     * The rows of a query, in its order. Its first column must not be null: by that a row is told from none.
     *
     * @throws ReleaseChanged if the rows are of another release than the answer
     * @throws TimedOut if it is too late for them
     */
    List<? extends Record> rows(Select<?> query) {
        Table<?> found = query.asTable("found");
        List<Field<?>> fields = new ArrayList<>();
        fields.add(RELEASE_KEY);
        fields.addAll(List.of(found.fields()));
        // One row on the left: this can only be a nested loop, which keeps the order of the right.
        Result<Record> result = db.select(fields)
                .from(RELEASE)
                .leftJoin(found)
                .on(trueCondition())
                .queryTimeout(seconds(deadline.forStatement()))
                .fetch();
        if (result.isEmpty()) {
            current.refresh();
            throw new IllegalStateException("No release is loaded.");
        }
        answer.check(result.get(0).get(RELEASE_KEY));
        boolean none = result.get(0).get(1) == null;
        return none ? List.of() : result;
    }

    /** JDBC counts in seconds; zero would mean for ever. */
    private static int seconds(Duration time) {
        return (int) Math.max(1, time.plusMillis(999).toSeconds());
    }

    /** How many rows a query has. */
    int count(Select<?> query) {
        Field<Integer> count = DSL.count().as("count");
        return rows(DSL.select(count).from(query.asTable("counted"))).get(0).get(count.getName(), Integer.class);
    }

    /** Whether a query has a row. */
    boolean exists(Select<?> query) {
        Field<Boolean> exists = DSL.field(DSL.exists(query)).as("exists");
        return rows(DSL.select(exists)).get(0).get(exists.getName(), Boolean.class);
    }
}
