package org.allianceevents.search;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.concurrent.DefaultThreadFactory;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has statements cancelled that take too long. The driver's own timer keeps all statements in one heap behind one lock, which
 * costs as much as sending them; here they are put on a wheel, and taken off without being looked for. The wheel turns by
 * a tenth of a second.
 */
@ApplicationScoped
class StatementTimer {

    private static final Logger LOG = Logger.getLogger(StatementTimer.class);

    private static final long TICK_MILLISECONDS = 100;

    private final HashedWheelTimer wheel = new HashedWheelTimer(
            new DefaultThreadFactory("statement-timer", true), TICK_MILLISECONDS, TimeUnit.MILLISECONDS);

    /** Cancels the statement after a time, if what is returned isn't cancelled before. */
    Timeout cancelAfter(Statement statement, Duration time) {
        return wheel.newTimeout(timeout -> cancel(statement), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // It has ended meanwhile, or the database is away, which whoever waits for it will hear too.
            LOG.debug("A statement could not be cancelled", e);
        }
    }

    @PreDestroy
    void stop() {
        wheel.stop();
    }
}
