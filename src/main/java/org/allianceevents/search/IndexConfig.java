package org.allianceevents.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What of a release is kept in memory for searching. */
@ConfigMapping(prefix = "alliance.index")
public interface IndexConfig {

    /** The most events that a release may have to be kept; a million take some 70 MB. With 0 none is. */
    @WithDefault("2000000")
    int events();

    /** The most events that a release may have for their words to be kept too. */
    @WithDefault("20000")
    int words();

    /** How long after the first search of a release it is read, so that the first answers are not kept waiting. */
    @WithDefault("1s")
    Duration delay();
}
