package org.allianceevents.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is worked on at once. */
@ConfigMapping(prefix = "alliance.admission")
public interface AdmissionConfig {

    /** Requests that are worked on: as many as the pool has connections. */
    @WithDefault("${quarkus.datasource.jdbc.max-size}")
    int running();

    /** Requests that wait for one of these to end. One more is refused. */
    @WithDefault("200")
    int waiting();
}
