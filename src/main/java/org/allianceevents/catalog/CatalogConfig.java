package org.allianceevents.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the catalog keeps in memory. */
@ConfigMapping(prefix = "alliance.catalog")
public interface CatalogConfig {

    /** Views of events kept at most; one takes 3 to 10 kB. */
    @WithDefault("10000")
    long events();

    /** Views of sources kept at most; one takes less than 1 kB. */
    @WithDefault("50000")
    long sources();
}
