package org.allianceevents.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long gateways and browsers may keep answers. A release comes every few weeks, and may be seen this much later. */
@ConfigMapping(prefix = "alliance.cache")
public interface CacheConfig {

    /** How long an answer is fresh. */
    @WithDefault("60s")
    Duration maxAge();

    /** How much longer it may be served while a new one is fetched. */
    @WithDefault("60s")
    Duration staleWhileRevalidate();
}
