package org.allianceevents.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.load.LoadException;
import org.allianceevents.load.Release;
import org.jboss.logging.Logger;

/**
 * Serves until a signal comes. A dataset that is not valid, is not there or can't be loaded doesn't take a service down
 * that has a release from before: it says so in the log and serves that one. With nothing to serve it doesn't start.
 */
@Dependent
public class ServeApplication implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(ServeApplication.class);

    private final DatasetLoader loader;
    private final CurrentRelease currentRelease;

    ServeApplication(DatasetLoader loader, CurrentRelease currentRelease) {
        this.loader = loader;
        this.currentRelease = currentRelease;
    }

    @Override
    public int run(String... args) {
        Optional<Release> before = currentRelease.refresh();
        try {
            LOG.info(loader.loadFrom(Path.of(args[0])).message());
        } catch (LoadException e) {
            if (before.isEmpty()) {
                System.err.println(e.getMessage());
                System.err.println("The database holds no release from before either: there is nothing to serve.");
                return 1;
            }
            LOG.logf(
                    Files.exists(Path.of(args[0])) ? Logger.Level.ERROR : Logger.Level.WARN,
                    "%s%nServing release %s, which the database holds from before.",
                    e.getMessage(),
                    before.get().version());
        }
        Quarkus.waitForExit();
        return 0;
    }
}
