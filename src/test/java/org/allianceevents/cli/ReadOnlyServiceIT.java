package org.allianceevents.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.allianceevents.embedded.EmbeddedDatabase;
import org.allianceevents.testsupport.Program;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As in Kubernetes: a load by the database's owner, and a service whose role can only read. */
class ReadOnlyServiceIT {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private EmbeddedDatabase database;
    private final List<Program> programs = new ArrayList<>();

    @BeforeEach
    void makeRoles() throws SQLException {
        database = EmbeddedDatabase.start(
                TestDatabase.HOME, "roles-" + ProcessHandle.current().pid());
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create role owner login password 'owner'");
            statement.execute("create role reader login password 'reader'");
            statement.execute("alter database postgres owner to owner");
            statement.execute("alter schema public owner to owner");
        }
    }

    @AfterEach
    void stopAll() {
        programs.forEach(Program::stop);
        database.delete();
    }

    @Test
    void waitsForTheFirstLoadAndServesIt() throws Exception {
        Program service = serving();
        await().atMost(START).until(() -> readiness(service).contains("has not been migrated"));

        Program load = load("reader");

        assertThat(load.exitCode()).isZero();
        await().atMost(Duration.ofSeconds(20)).until(service::isReady);
        assertThat(firstRequests(service))
                .allSatisfy(answer -> assertThat(answer).contains("\"data\"").doesNotContain("\"errors\""));
    }

    /** Many at once, as a gateway sends them to a pod that has just become ready. */
    private static List<String> firstRequests(Program service) {
        List<String> queries = List.of(
                "{ events(first: 2) { nodes { title } totalCount } }",
                "{ timeline(interval: YEAR) { start count } }",
                "{ actor(slug: \\\"us\\\") { name } }",
                "{ dataset { version } }");
        return IntStream.range(0, 20)
                .mapToObj(i -> queries.get(i % queries.size()))
                .map(query -> CompletableFuture.supplyAsync(() -> given().contentType(ContentType.JSON)
                        .body("{\"query\": \"" + query + "\"}")
                        .post("http://localhost:" + service.port() + "/graphql")
                        .asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void whoReadsCannotWrite() throws SQLException {
        assertThat(load("reader").exitCode()).isZero();

        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), "reader", "reader");
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select * from event").close();
            for (String change : List.of(
                    "delete from dataset_release",
                    "update event set title = ''",
                    "select nextval('release_id')",
                    "create table other (id integer)",
                    "truncate event cascade",
                    "drop table event cascade")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .satisfies(refused -> assertThat(((SQLException) refused).getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void aReaderWhoDoesNotExistStopsTheLoad() {
        Program load = load("nobody");

        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.output()).contains("nobody", "does not exist").doesNotContain("\tat ");
    }

    @Test
    void aStopIsAnnouncedBeforeItComes() throws Exception {
        assertThat(load("reader").exitCode()).isZero();
        Program service = serving();
        await().atMost(START).until(service::isReady);

        Thread stop = new Thread(service::terminate);
        stop.start();
        await().until(() -> service.management("/q/health/ready").statusCode() == 503);

        given().get("http://localhost:" + service.port() + "/graphql/schema.graphql")
                .then()
                .statusCode(200);
        stop.join();
        assertThat(service.exitCode()).isEqualTo(143);
    }

    private String readiness(Program service) throws InterruptedException {
        try {
            return service.management("/q/health/ready").body();
        } catch (IOException e) {
            return "";
        }
    }

    private Program serving() {
        Map<String, String> environment = settings("reader");
        environment.put("ALLIANCE_SERVE_LOAD", "false");
        environment.put("QUARKUS_SHUTDOWN_DELAY", "8s");
        return started(environment, "serve", "--port", String.valueOf(Program.freePort()));
    }

    private Program load(String reader) {
        Map<String, String> environment = settings("owner");
        environment.put("ALLIANCE_LOAD_READER", reader);
        Program load = started(environment, "load", SampleDataset.DIRECTORY.toString());
        await().atMost(START).until(load::hasEnded);
        return load;
    }

    private Map<String, String> settings(String role) {
        return new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", role,
                "QUARKUS_DATASOURCE_PASSWORD", role));
    }

    private Program started(Map<String, String> environment, String... arguments) {
        Program program = Program.start(directory.resolve("output-" + programs.size()), environment, arguments);
        programs.add(program);
        return program;
    }
}
