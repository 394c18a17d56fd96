package org.allianceevents.graphql.federation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The API as a subgraph of Apollo Federation 2. */
@ConfigMapping(prefix = "alliance.federation")
public interface FederationConfig {

    /** Whether the fields that only a federation gateway needs, {@code _service} and {@code _entities}, are served. */
    @WithDefault("true")
    boolean enabled();

    /** Entities that a gateway may ask for at once. */
    @WithDefault("1000")
    int representations();
}
