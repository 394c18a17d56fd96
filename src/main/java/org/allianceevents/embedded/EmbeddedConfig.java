package org.allianceevents.embedded;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration says of the database. It is read before the service starts, and where the service reads it:
 * system properties, environment, {@code .env}, {@code config/application.properties}.
 *
 * @param needed whether no database is configured, so that the embedded one has to start
 * @param home the directory that the embedded database lives in
 */
public record EmbeddedConfig(boolean needed, Path home) {

    private static final String URL = "quarkus.datasource.jdbc.url";

    public static EmbeddedConfig read() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        Optional<Path> home = config.getOptionalValue("alliance.embedded.directory", String.class)
                .map(Path::of);
        boolean configured = config.getOptionalValue(URL, String.class)
                .filter(url -> !url.isBlank())
                .isPresent();
        return new EmbeddedConfig(!configured, home.orElseGet(EmbeddedConfig::defaultHome));
    }

    /**
     * Starts the database of the dataset in a directory, and makes it the one that the service will use. Every directory has
     * a database of its own, so that two checkouts don't load into each other's.
     */
    public @Nullable EmbeddedDatabase startFor(Path dataset) {
        if (!needed) {
            return null;
        }
        byte[] path = dataset.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        EmbeddedDatabase database = EmbeddedDatabase.start(home, "database-" + UUID.nameUUIDFromBytes(path));
        settings(database).forEach(System::setProperty);
        return database;
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                URL,
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.username(),
                "quarkus.datasource.password",
                database.password(),
                // A schema that an older or newer program left is dropped: all it holds can be loaded again.
                "quarkus.flyway.validate-at-start",
                "true",
                "quarkus.flyway.validate-at-start.clean-on-validation-error",
                "true");
    }

    /** For root the system's cache, which another user can look into if PostgreSQL has to run as one. */
    private static Path defaultHome() {
        if (Root.isRoot()) {
            return Path.of("/var/cache/alliance-events");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("alliance-events");
    }
}
