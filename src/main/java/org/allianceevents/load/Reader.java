package org.allianceevents.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The database role of services that only read, if {@code alliance.load.reader} names one. What it may read is said here
 * and not in a migration: its name is the deployment's, and a table that a later migration adds is given with the next load.
 */
@ApplicationScoped
public class Reader {

    private final DataSource dataSource;
    private final Optional<String> role;

    Reader(DataSource dataSource, @ConfigProperty(name = "alliance.load.reader") Optional<String> role) {
        this.dataSource = dataSource;
        this.role = role;
    }

    /**
     * Lets the role read the tables of a release and the list of migrations, and nothing else.
     *
     * @throws LoadException if it doesn't exist, or these tables are another's
     */
    public void admit() {
        role.ifPresent(this::admit);
    }

    private void admit(String name) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String quoted = statement.enquoteIdentifier(name, true);
            statement.execute("grant select on flyway_schema_history, %s to %s"
                    .formatted(String.join(", ", Rows.TABLES), quoted));
        } catch (SQLException e) {
            throw new LoadException(
                    "The role %s of services that only read was not let in, and nothing was loaded: %s"
                            .formatted(name, LoadException.reason(e)),
                    e);
        }
    }
}
