package org.allianceevents.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;

/** Serves what other processes load, until a signal comes. It is ready as soon as there is a release, and waits for one. */
@Dependent
public class ReadApplication implements QuarkusApplication {

    @Override
    public int run(String... args) {
        Quarkus.waitForExit();
        return 0;
    }
}
