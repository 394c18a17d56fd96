package org.allianceevents.embedded;

import static org.allianceevents.testsupport.TestDatabase.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private static final String NAME =
            "embedded-test-" + ProcessHandle.current().pid();
    private static final Path DIRECTORY = HOME.resolve(NAME);

    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(HOME, NAME);
    }

    @AfterEach
    void delete() {
        database.delete();
    }

    @Test
    void whatItHoldsOutlivesARestart() throws SQLException {
        ask("create table kept as select 42 as answer");

        database.close();
        start();

        assertThat(ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void lettersAndOrderAreTheSameOnEveryMachine() throws SQLException {
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        assertThat(ask("select upper('ō') || ('a' < 'B')")).isEqualTo("Ōfalse");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.username(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aSecondStartIsToldWhoUsesIt() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(HOME, NAME))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining(
                        "is in use by process " + ProcessHandle.current().pid())
                .hasMessageContaining("alliance.embedded.directory");
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessIsNoServer() throws Exception {
        ask("create table kept as select 42 as answer");
        database.close();
        Files.writeString(
                data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data() + "\n");

        start();

        assertThat(ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void aDirectoryThatPostgresCannotUseIsMadeAnew() throws Exception {
        database.close();
        Files.delete(data().resolve("global").resolve("pg_control"));

        start();

        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void aStartThatWasCutShortDoesNotMatter() throws Exception {
        database.close();
        Files.createDirectories(DIRECTORY.resolve("unfinished").resolve("base"));

        start();

        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(DIRECTORY.resolve("unfinished")).doesNotExist();
    }

    private static Path data() throws IOException {
        try (Stream<Path> children = Files.list(DIRECTORY)) {
            return children.filter(child -> child.getFileName().toString().startsWith("data-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String ask(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return "";
            }
            try (ResultSet result = asked.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
