package org.allianceevents.search;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What of a release that memory doesn't hold whole is copied to the disk of this machine. */
@ConfigMapping(prefix = "alliance.copy")
public interface CopyConfig {

    /** How much disk it may take; a million events take 1.3 GB. With 0 there is no copy, and the database is asked. */
    @WithDefault("0")
    MemorySize size();

    /** Where it lies. */
    @WithDefault("${java.io.tmpdir}")
    Path directory();
}
