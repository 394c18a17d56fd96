package org.allianceevents.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
