package org.allianceevents.cli;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Map;
import org.allianceevents.embedded.EmbeddedConfig;

/**
 * A service that only reads: {@code alliance.serve.load=false}. It neither migrates nor loads, so a database role that can
 * only read is enough for it, and a standby will do. It starts whether or not the database is there yet.
 */
final class ReadOnly {

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start",
            "false",
            // Whether the tables are there is asked when the service says whether it is ready.
            "quarkus.hibernate-orm.schema-management.strategy",
            "none",
            "quarkus.hibernate-orm.database.start-offline",
            "true");

    private ReadOnly() {}

    static boolean isWanted() {
        return !ConfigUtils.configBuilder()
                .build()
                .getOptionalValue("alliance.serve.load", Boolean.class)
                .orElse(true);
    }

    /** Sets what follows from it, or says why it can't be. */
    static boolean prepare() {
        if (EmbeddedConfig.read().needed()) {
            System.err.println(
                    "A service that doesn't load (ALLIANCE_SERVE_LOAD=false) needs a database that another process"
                            + " loads: set QUARKUS_DATASOURCE_JDBC_URL.");
            return false;
        }
        SETTINGS.forEach(System::setProperty);
        return true;
    }
}
