package org.allianceevents.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much exports may take. They have threads of their own, so that they don't stand in the way of queries. */
@ConfigMapping(prefix = "alliance.export")
public interface ExportConfig {

    /** Exports that are written at once. */
    @WithDefault("4")
    int running();

    /** Exports that wait for one of these to end. One more is refused. */
    @WithDefault("20")
    int waiting();

    /** A whole export. Its first bytes come within the deadline of any answer. */
    @WithDefault("5m")
    Duration time();

    /** How long a client may take for the next {@code 32 kB}. */
    @WithDefault("30s")
    Duration stall();

    /** Events that are in memory at once. */
    @WithDefault("250")
    int batch();
}
