package org.allianceevents.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.allianceevents.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL for all tests of a run. The annotation, wherever it stands, makes it start for every {@code @QuarkusTest}. */
@QuarkusTestResource(TestDatabase.class)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** PostgreSQL's programs stay unpacked here until {@code mvn clean}. */
    public static final Path HOME = Path.of("target", "embedded");

    /** The JDBC URL, with the user, of another database that a benchmark is to fill: what it holds is replaced. */
    private static final String TO_FILL = "alliance.bench.database";

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        String toFill = System.getProperty(TO_FILL);
        if (toFill != null) {
            return Map.of("quarkus.datasource.jdbc.url", toFill);
        }
        database =
                EmbeddedDatabase.start(HOME, "test-" + ProcessHandle.current().pid());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.delete();
        }
    }
}
