package org.allianceevents.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Another process writes; this one, asked for nothing that reads the database, notices. */
@QuarkusTest
class ReleaseWatchTest {

    @Inject
    CurrentRelease current;

    @Inject
    DataSource database;

    @Test
    void noticesWhatAnotherProcessLoaded() throws SQLException {
        String version = current.get().version();
        try {
            write("update dataset_release set version = 'another'");

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(current.get().version()).isEqualTo("another"));
        } finally {
            write("update dataset_release set version = '" + version + "'");
            current.refresh();
        }
    }

    @Test
    void anEndWaitsForALookUnderWay() throws SQLException {
        ReleaseWatch watch = new ReleaseWatch(current);
        Thread look = new Thread(watch::look);
        Thread end = new Thread(() -> watch.stop(new ShutdownEvent()));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table dataset_release in access exclusive mode");
            look.start();
            await().until(() -> isUnderWay(look));
            end.start();

            await().until(end::getState, Thread.State.BLOCKED::equals);
            connection.rollback();
        }
        await().until(() -> !look.isAlive() && !end.isAlive());
    }

    @Test
    void afterTheEndNothingIsLookedFor() throws SQLException {
        ReleaseWatch watch = new ReleaseWatch(current);
        watch.stop(new ShutdownEvent());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table dataset_release in access exclusive mode");

            // It would wait for the lock, which this thread holds.
            watch.look();

            connection.rollback();
        }
    }

    /** The look has begun; it can't end while the table is locked. */
    private static boolean isUnderWay(Thread look) {
        ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(new long[] {look.getId()}, true, false)[0];
        return info != null
                && Stream.of(info.getLockedMonitors())
                        .anyMatch(monitor -> monitor.getClassName().equals(ReleaseWatch.class.getName()));
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
