package org.allianceevents.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the log tells. */
@ConfigMapping(prefix = "alliance.log")
interface LogConfig {

    /** Whether there is a line for each GraphQL request: what it asked for, its cost, status and duration. */
    @WithDefault("false")
    boolean requests();
}
