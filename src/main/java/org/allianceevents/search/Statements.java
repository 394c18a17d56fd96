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
import java.util.List;
import org.allianceevents.load.CurrentRelease;

/** Runs statements. Each one also returns the release that it read, which must be the one the answer speaks of. */
@ApplicationScoped
public class Statements {

    /** Comes last: who still sees the release then has seen nothing later before. */
    private static final String RELEASE = "select dataset_release.id from dataset_release";

    private final AgroalDataSource database;
    private final AnswerRelease answer;
    private final AnswerDeadline deadline;
    private final CurrentRelease current;
    private final StatementTimer timer;
    private final List<StatementListener> listeners;

    Statements(
            AgroalDataSource database,
            AnswerRelease answer,
            AnswerDeadline deadline,
            CurrentRelease current,
            StatementTimer timer,
            Instance<StatementListener> listeners) {
        this.database = database;
        this.answer = answer;
        this.deadline = deadline;
        this.current = current;
        this.timer = timer;
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
        List<T> rows = new ArrayList<>();
        run(text, query.values(), statement -> {
            try (ResultSet result = statement.executeQuery()) {
                checkRelease(result);
                read(result, reader, rows);
            }
        });
        return rows;
    }

    /**
     * Sends several queries at once, so that all take one way to the database and back, and hands over their rows in this
     * order. All are of one release.
     *
     * @throws ReleaseChanged if the rows are of another release than the answer: what was handed over is worth nothing
     * @throws TimedOut if it is too late for them
     * @throws SearchFailure if the database doesn't answer
     */
    public void together(List<Part> parts) {
        List<Sql> queries = parts.stream().map(Part::query).toList();
        listeners.forEach(listener -> listener.sendingTogether(queries));
        Sql all = Sql.joined("; ", queries).then("; " + RELEASE);
        run(all.text(), all.values(), statement -> {
            statement.execute();
            for (Part part : parts) {
                try (ResultSet result = statement.getResultSet()) {
                    Row row = Row.whole(result);
                    while (result.next()) {
                        part.rows().take(row);
                    }
                }
                statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                checkRelease(result);
            }
        });
    }

    /** What is done with a statement that is ready to be sent. */
    private interface Sending {
        void send(PreparedStatement statement) throws SQLException;
    }

    private void run(String text, List<Object> values, Sending sending) {
        Duration time = deadline.forStatement();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            Timeout timeout = timer.cancelAfter(statement, time);
            try {
                sending.send(statement);
            } finally {
                timeout.cancel();
            }
        } catch (SQLException e) {
            throw new SearchFailure(e);
        }
    }

    private void checkRelease(ResultSet result) throws SQLException {
        if (!result.next()) {
            current.refresh();
            throw new IllegalStateException("No release is loaded.");
        }
        answer.check(result.getLong(1));
    }

    private static <T> void read(ResultSet result, Row.Reader<T> reader, List<T> rows) throws SQLException {
        Row row = Row.behindRelease(result);
        if (!row.isNull(1)) {
            do {
                rows.add(reader.read(row));
            } while (result.next());
        }
    }

    /** One of several queries that are sent together, and who takes its rows. */
    public record Part(Sql query, RowTaker rows) {}

    /** Takes one row after the other. */
    public interface RowTaker {
        void take(Row row) throws SQLException;
    }

    /** How many rows a query has. */
    int count(Sql query) {
        return rows(Sql.of("select count(*) from (").then(query).then(") as counted"), row -> row.number(1))
                .get(0);
    }

    /** Whether a query has a row. */
    boolean exists(Sql query) {
        return rows(Sql.of("select exists (").then(query).then(")"), row -> row.flag(1))
                .get(0);
    }
}
