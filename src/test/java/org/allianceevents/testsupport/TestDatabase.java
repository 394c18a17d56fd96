package org.allianceevents.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.allianceevents.embedded.EmbeddedDatabase;

/** One PostgreSQL for all tests of a run. The annotation, wherever it stands, makes it start for every {@code @QuarkusTest}. */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** PostgreSQL's programs stay unpacked here until {@code mvn clean}. */
    public static final Path HOME = Path.of("target", "embedded");

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database =
                EmbeddedDatabase.start(HOME, "test-" + ProcessHandle.current().pid());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        database.delete();
    }
}
