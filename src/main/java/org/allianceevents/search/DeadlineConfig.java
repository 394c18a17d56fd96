package org.allianceevents.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things may take. */
@ConfigMapping(prefix = "alliance.deadline")
public interface DeadlineConfig {

    /** A whole answer, from the first byte of the request, waiting included. */
    @WithDefault("10s")
    Duration answer();

    /** One statement in the database. */
    @WithDefault("5s")
    Duration statement();
}
