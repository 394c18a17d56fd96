package org.allianceevents.search;

import io.agroal.api.AgroalDataSource;
import io.netty.util.Timeout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.allianceevents.load.CurrentRelease;

/** Runs statements. Each one also returns the release that it read, which must be the one the answer speaks of. */
@ApplicationScoped
class Statements {

    private final AgroalDataSource database;
    private final AnswerRelease answer;
    private final AnswerDeadline deadline;
    private final CurrentRelease current;
    private final StatementTimer timer;
    private final SharedReads reads;
    private final List<StatementListener> listeners;

    Statements(
            AgroalDataSource database,
            AnswerRelease answer,
            AnswerDeadline deadline,
            CurrentRelease current,
            StatementTimer timer,
            SharedReads reads,
            Instance<StatementListener> listeners) {
        this.database = database;
        this.answer = answer;
        this.deadline = deadline;
        this.current = current;
        this.timer = timer;
        this.reads = reads;
        this.listeners = listeners.stream().toList();
    }

    /**
     * The rows of a query, in its order. Its first column must not be null: by that a row is told from none.
     *
     * @throws ReleaseChanged if the rows are of another release than the answer
     * @throws TimedOut if it is too late for them
     * @throws SearchFailure if the database doesn't answer
     */
    <T> List<T> rows(Sql query, Row.Reader<T> reader) {
        // One row on the left: this can only be a nested loop, which keeps the order of the right.
        String text = "select dataset_release.id, found.* from dataset_release left join (" + query.text()
                + ") as found on true";
        listeners.forEach(listener -> listener.sending(text, query.values()));
        Duration time = deadline.forStatement();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            List<Object> values = query.values();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            Timeout timeout = timer.cancelAfter(statement, time);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, reader);
            } finally {
                timeout.cancel();
            }
        } catch (SQLException e) {
            throw new SearchFailure(e);
        }
    }

    private <T> List<T> read(ResultSet result, Row.Reader<T> reader) throws SQLException {
        if (!result.next()) {
            current.refresh();
            throw new IllegalStateException("No release is loaded.");
        }
        answer.check(result.getLong(1));
        Row row = new Row(result);
        List<T> rows = new ArrayList<>();
        if (!row.isNull(1)) {
            do {
                rows.add(reader.read(row));
            } while (result.next());
        }
        return rows;
    }

    /**
     * As {@link #rows}, together with all who ask the same at this moment.
     *
     * @param reader makes the same of a row whoever asks, and nothing else
     */
    <T> List<T> shared(Sql query, Row.Reader<T> reader) {
        return reads.of(
                answer.get().id(),
                query,
                deadline.forStatement(),
                () -> Collections.unmodifiableList(rows(query, reader)));
    }

    /** How many rows a query has. */
    int count(Sql query) {
        return shared(Sql.of("select count(*) from (").then(query).then(") as counted"), row -> row.number(1))
                .get(0);
    }

    /** Whether a query has a row. */
    boolean exists(Sql query) {
        return rows(Sql.of("select exists (").then(query).then(")"), row -> row.flag(1))
                .get(0);
    }
}
