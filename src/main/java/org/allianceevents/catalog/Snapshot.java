package org.allianceevents.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.allianceevents.search.AnswerDeadline;

/** Reads through Panache from one state of the database, however many statements it takes; each has its deadline. */
@ApplicationScoped
class Snapshot {

    private final EntityManager entities;
    private final AnswerDeadline deadline;

    Snapshot(EntityManager entities, AnswerDeadline deadline) {
        this.entities = entities;
        this.deadline = deadline;
    }

    <T> T read(Supplier<T> reading) {
        long milliseconds = Math.max(1, deadline.forStatement().toMillis());
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("set transaction isolation level repeatable read, read only;"
                            + " set local statement_timeout = " + milliseconds)
                    .executeUpdate();
            return reading.get();
        });
    }
}
